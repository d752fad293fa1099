/** Broad ages by which the coverage of a census is told. */
import { ageCode } from '../../../standards/age.ts'
import { sql } from '../../../sql/index.ts'
import type { Sql } from '../../../sql/index.ts'
import { ageOn } from '../../reside/age-on.ts'

/** Youngest first. */
export const broadAges = [ageCode(0, 15), ageCode(15, 65), ageCode(65, null)] as const

/** Y0T14, Y15T64 or Y_GE65 on a day, `_U` where it is not known. @param birth `1984-05`, `1984` @param at ISO date */
export function broadAge(birth: Sql, at: string): Sql {
  const age = ageOn(birth, sql`${at}`)
  const [young, middle, old] = broadAges
  return sql`case when ${birth} is null or ${age} < 0 then '_U' when ${age} < 15 then ${young} when ${age} < 65 then ${middle} else ${old} end`
}
