/**
 * The codes of a coarser level, each with the finest codes that it stands for. A code under none of them stands for itself.
 */
import { join, sql, values } from '../../../sql/index.ts'
import type { Sql } from '../../../sql/index.ts'
import { ageCode } from '../../../standards/age.ts'
import type { LevelName } from '../../../standards/counts.ts'
import type { Words } from '../../harmonise/lookup.ts'

type Members = ReadonlyMap<string, readonly string[]>

/** Five-year ages from `from` to `to`, exclusive. */
const fives = (from: number, to: number): readonly string[] =>
  Array.from({ length: (to - from) / 5 }, (_, i) => ageCode(from + 5 * i, from + 5 * i + 5))

/** Children, those of working age, and the old, as the United Nations group them. */
const broad: Members = new Map([
  [ageCode(0, 15), fives(0, 15)],
  [ageCode(15, 65), fives(15, 65)],
  [ageCode(65, null), [...fives(65, 85), ageCode(85, null)]],
])

const under = (pairs: readonly (readonly [code: string, parent: string])[]): Members => {
  const found = new Map<string, string[]>()
  for (const [code, parent] of pairs) found.set(parent, [...(found.get(parent) ?? []), code])
  return found
}

/** The codes of a list under those that they are parts of. */
const parents = (list: string, codelists: Words['codelists']): Members =>
  under(
    (codelists.find(({ id }) => id === list)?.codes ?? []).flatMap(({ id, parent }) =>
      parent === undefined ? [] : [[id, parent] as const],
    ),
  )

/** Two halves of CL_MIGR_STATUS cross: who is foreign-born is so whatever the citizenship. */
const halves = { birth: ['NB', 'FB', 'U'], nationality: ['NAT', 'FOR', 'U'] }

export function members(level: LevelName, { areas, codelists }: Words): Members {
  switch (level) {
    case 'broad':
      return broad
    case 'subregion':
      return under(
        areas.flatMap(({ id, region }) => (region === undefined ? [] : [[id, `M49_${region}`] as const])),
      )
    case 'group':
      return parents('CL_REASON', codelists)
    case 'sector':
      return parents('CL_INDUSTRY', codelists)
    case 'birth':
      return new Map(
        halves.birth.slice(0, 2).map((born) => [born, halves.nationality.map((is) => `${born}_${is}`)]),
      )
    case 'nationality':
      return new Map(
        halves.nationality.slice(0, 2).map((is) => [is, halves.birth.map((born) => `${born}_${is}`)]),
      )
  }
}

/** The code of the level, of a finest code. */
export const levelOf = (code: Sql, of: Members): Sql =>
  sql`case ${join(
    [...of].map(([parent, codes]) => sql`when ${code} in ${values(codes)} then ${parent}`),
    ' ',
  )} else ${code} end`
