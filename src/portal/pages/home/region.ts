/**
 * The group of countries that the home page speaks of: its composition at the edition's date, and the one that came after,
 * if its members changed since.
 */
import type { Vocabulary } from '../../../published/model.ts'
import { compositions } from '../../../standards/compositions.ts'
import type { Composition } from '../../../standards/compositions.ts'

export interface Region {
  readonly group: string
  readonly before: Composition
  /** Absent where the composition is still in force. */
  readonly after?: Composition
}

/** Find the region; undefined where the release does not know the group. */
export function region(vocabulary: Vocabulary): Region | undefined {
  const { group, at } = vocabulary.edition.region
  const found = vocabulary.groups.find((g) => g.id === group)
  if (found === undefined) return undefined
  const all = compositions(found)
  const index = all.findIndex((c) => (c.from ?? '') <= at && (c.to === undefined || at < c.to))
  const before = all[index]
  const after = all[index + 1]
  if (before === undefined) return undefined
  return after === undefined ? { group, before } : { group, before, after }
}
