/**
 * What stands beside a release as `release-0001.json`: what it is, what it was made of, and how large its parts are; and
 * `current`, one line that names the release in force.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCheckedJson } from '../checked-json.ts'
import { hashFile } from '../hash-file.ts'
import { problem } from '../problem.ts'
import type { ReleaseInfo } from './model.ts'

export interface Manifest extends ReleaseInfo {
  /** SHA-256 of the canonical JSON of the definitions. */
  readonly structures: string
  readonly tables: Readonly<Record<string, { readonly cells: number; readonly hash: string }>>
  readonly deliveries: readonly { readonly source: string; readonly file: string; readonly sha256: string }[]
  /** What the run says of its inputs: hashes of the edition, the steps, the code. */
  readonly inputs: unknown
  /** SHA-256 of the database file; releases of versions up to 0.3.0 do not say it. */
  readonly file?: string
}

/** `release-0001`. */
export const releaseName = (number: number): string => `release-${String(number).padStart(4, '0')}`

/**
 * Read the manifest of the release in force in the folder `published`; undefined where there is none yet.
 *
 * @throws published.damaged
 */
export function readManifest(published: string): Manifest | undefined {
  const current = join(published, 'current')
  if (!existsSync(current)) return undefined
  const name = readFileSync(current, 'utf8').trim()
  if (!/^release-\d{4,}$/.test(name))
    throw problem('published.damaged', { release: 'current', what: '`current` names no release' })
  for (const kind of ['duckdb', 'json']) {
    if (!existsSync(join(published, `${name}.${kind}`))) {
      throw problem('published.damaged', { release: name, what: `${name}.${kind} is missing` })
    }
  }
  const manifest = readCheckedJson(join(published, `${name}.json`)) as Manifest | undefined
  if (manifest === undefined || releaseName(manifest.number) !== name)
    throw problem('published.damaged', {
      release: name,
      what: `its manifest ${name}.json is not as it was written`,
    })
  return manifest
}

/**
 * Look at every byte of a release's database.
 *
 * @throws published.damaged
 */
export async function checkFile(published: string, { number, file }: Manifest): Promise<void> {
  const release = releaseName(number)
  if (file === undefined || (await hashFile(join(published, `${release}.duckdb`))) === file) return
  throw problem('published.damaged', { release, what: `its file ${release}.duckdb is not as it was written` })
}
