/**
 * A whole small table of a release, by the key of its cells: many measures of many countries read the same one.
 */
import type { Observation, Release } from '../../published/model.ts'
import { ask } from './ask.ts'

export type Cells = ReadonlyMap<string, Observation>

const kept = new WeakMap<readonly Observation[], Cells>()

/** Cells by their codes joined by full stops; empty where the release has no such table. */
export async function indexCells(release: Release, table: string): Promise<Cells> {
  const all = await ask(release, { table })
  const known = kept.get(all)
  if (known !== undefined) return known
  const made = new Map(all.map((o) => [o.key.join('.'), o]))
  kept.set(all, made)
  return made
}
