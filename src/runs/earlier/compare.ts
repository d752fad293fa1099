/**
 * An earlier state that was made again, beside what was there then: the release in force, and the texts of the edition.
 */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readCheckedJson } from '../../checked-json.ts'
import { differingTexts } from '../../edition/texts.ts'
import type { Manifest } from '../../published/manifest.ts'
import type { BuildRecord } from '../../store/catalog.ts'

/** The release that was in force at a moment, by the day of its approval or, where nobody had to approve, of its making. */
export function releaseAt(published: string, at: string): Manifest | undefined {
  const all = (existsSync(published) ? readdirSync(published) : [])
    .filter((name) => /^release-\d{4,}\.json$/.test(name))
    .flatMap((name) => (readCheckedJson(join(published, name)) as Manifest | undefined) ?? [])
    .filter(({ made, approval }) => (approval?.at ?? made) <= at)
  return all.toSorted((a, b) => a.number - b.number).at(-1)
}

export interface BesideRelease {
  readonly number: number
  /** Ids of tables, in the order of their names. */
  readonly same: readonly string[]
  readonly different: readonly string[]
  /** In one of the two only. */
  readonly only: readonly string[]
}

export function besideRelease(release: Manifest, made: Pick<Manifest, 'tables'>): BesideRelease {
  const ids = [...new Set([...Object.keys(release.tables), ...Object.keys(made.tables)])].toSorted()
  const both = ids.filter((id) => release.tables[id] !== undefined && made.tables[id] !== undefined)
  const isSame = (id: string): boolean => release.tables[id]?.hash === made.tables[id]?.hash
  return {
    number: release.number,
    same: both.filter(isSame),
    different: both.filter((id) => !isSame(id)),
    only: ids.filter((id) => !both.includes(id)),
  }
}

export interface BesideBuild {
  /** When the last run before the moment began; null where none wrote down what it was made by. */
  readonly at: string | null
  /** Files of the edition that differ from those of then. */
  readonly texts: readonly string[]
  /** Version of the program then, where it was another. */
  readonly program: string | null
}

export const besideBuild = (
  then: BuildRecord | undefined,
  now: Pick<BuildRecord, 'program' | 'texts'>,
): BesideBuild => ({
  at: then?.at ?? null,
  texts: then === undefined ? [] : differingTexts(then.texts, now.texts),
  program: then === undefined || then.program === now.program ? null : then.program,
})
