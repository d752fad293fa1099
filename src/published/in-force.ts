/**
 * The release in force as the next one finds it: whole, not there yet, or damaged. A damaged one is made again under the next number.
 */
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { readCheckedJson } from '../checked-json.ts'
import { hashFile } from '../hash-file.ts'
import { Problem } from '../problem.ts'
import { checkFile, readManifest, releaseName } from './manifest.ts'
import type { Manifest } from './manifest.ts'

export interface InForce {
  /** Undefined where there is none, or it is damaged. */
  readonly manifest: Manifest | undefined
  /** What is wrong with it, in a sentence. */
  readonly damage: string | undefined
}

/** Look at all of the release in force in the folder `published`. */
export async function inForce(published: string): Promise<InForce> {
  try {
    const manifest = readManifest(published)
    if (manifest !== undefined) await checkFile(published, manifest)
    return { manifest, damage: undefined }
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'published.damaged') throw error
    return { manifest: undefined, damage: error.message }
  }
}

/**
 * The number that a new release gets: the one after the release in force. Where it is not known which that is, the one after all that
 * the folder has, so that no file is written over that may have been cited.
 */
export const nextNumber = (published: string, { manifest }: InForce): number =>
  1 + (manifest?.number ?? Math.max(0, ...numbersIn(published)))

/**
 * A release in the folder that is whole and has this content, of those that `current` does not tell of: made by a run that was killed
 * before it put it in force, or in force until `current` was lost. The newest where there are several.
 */
export async function wholeRelease(published: string, hash: string): Promise<Manifest | undefined> {
  for (const number of numbersIn(published).toSorted((a, b) => b - a)) {
    const path = join(published, releaseName(number))
    const manifest = readCheckedJson(`${path}.json`) as Manifest | undefined
    if (manifest?.hash !== hash || manifest.number !== number) continue
    if ((await hashFile(`${path}.duckdb`).catch(() => '')) === manifest.file) return manifest
  }
  return undefined
}

/** Remove releases after the one in force: they never were in force themselves. */
export function sweepUnpublished(published: string, { manifest }: InForce): void {
  if (manifest === undefined) return
  for (const number of numbersIn(published).filter((one) => one > manifest.number))
    for (const ending of ['duckdb', 'json'])
      rmSync(join(published, `${releaseName(number)}.${ending}`), { force: true })
}

const numbersIn = (published: string): readonly number[] => [
  ...new Set(
    readdirSync(published).flatMap((name) => {
      const number = /^release-(\d{4,})\.(?:duckdb|json)$/.exec(name)?.[1]
      return number === undefined ? [] : [Number(number)]
    }),
  ),
]
