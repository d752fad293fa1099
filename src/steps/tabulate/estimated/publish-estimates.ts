/**
 * What may be seen of estimates: the value, how certain it is, and whether it is withheld or marked as little reliable.
 *
 * Nothing that is seen depends on the number of respondents except through the perturbed count, which stands behind the value already:
 * - values are whole multiples of a unit; the digits after it would tell from which weights, and so from how many, they were made;
 * - too few are those whose perturbed count is too small, or the least value that is published would be known to have just enough;
 * - coefficients of variation are rounded to some hundredths of themselves, because the coefficient of a cell whose respondents are drawn
 *   apart says their number, and those of withheld cells are withheld.
 */
import { call, id, join, names, relation, sql } from '../../../sql/index.ts'
import type { Relation, Sql } from '../../../sql/index.ts'

/** From which coefficient on, and to what part of one, it is rounded: never by more than a twentieth of itself from 0.01 on. */
export const cvSteps = [
  { from: 0.1, parts: 100 },
  { from: 0.05, parts: 200 },
  { from: 0.02, parts: 500 },
  { from: 0, parts: 1000 },
] as const

const roundedCv: Sql = sql`case ${join(
  cvSteps.map(({ from, parts }) => sql`when cv >= ${from} then floor(cv * ${parts} + 0.5) / ${parts}`),
  ' ',
)} end`

/**
 * @param estimates dimensions, perturbed_weight, cv, PUBLISH (see estimate/reliability.ts)
 * @param unit published values are multiples of so many persons
 * @returns one row per cell: the dimensions, OBS_VALUE, CV (null where it is withheld), OBS_STATUS (A, U low reliability, Q withheld),
 * CONF_STATUS (F, A), REASON_MISSING (SUPPRESSED or null)
 */
export function publishEstimates(estimates: Relation, dimensions: readonly string[], unit: number): Relation {
  const unlessWithheld = (value: Sql): Sql => sql`case when "PUBLISH" <> 'no' then ${value} end`
  return relation(
    'published cells',
    [...dimensions, 'OBS_VALUE', 'CV', 'OBS_STATUS', 'CONF_STATUS', 'REASON_MISSING'],
    'Estimates as they are published',
    sql`select ${names(dimensions)},
${unlessWithheld(sql`cast(floor(perturbed_weight / ${unit} + 0.5) * ${unit} as double)`)} as ${id('OBS_VALUE')},
${unlessWithheld(sql`cast(${roundedCv} as double)`)} as ${id('CV')},
case "PUBLISH" when 'no' then 'Q' when 'flagged' then 'U' else 'A' end as ${id('OBS_STATUS')},
case "PUBLISH" when 'no' then 'A' else 'F' end as ${id('CONF_STATUS')},
case when "PUBLISH" = 'no' then 'SUPPRESSED' else ${call('toText', sql`null`)} end as ${id('REASON_MISSING')}
from ${estimates}`,
  )
}
