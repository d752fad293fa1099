/**
 * Published values that are no perturbed cell: what got past protection.
 *
 * A value is looked up among the perturbed cells under its own key. A value that is not there, or is another, was not made by the cell key
 * method, however it came about.
 */
import { id, join, relation, sql } from '../../../sql/index.ts'
import type { Relation } from '../../../sql/index.ts'

export interface Allowed {
  /** The least that may be published above zero: the first count above js, or the threshold. */
  readonly least: number
  /** How far a published value may be from its cell, where estimates are rounded; half open. */
  readonly rounding?: number
}

/**
 * @param published observations of a table
 * @param cells perturbed cells under the same dimensions: `keyedCells`
 * @returns one row: observations, values (not missing), suppressed (status Q), impossible (status M), bare (values that are no perturbed
 * cell), small (values above 0 and below the least)
 */
export function bare(
  published: Relation,
  cells: Relation,
  dimensions: readonly string[],
  { least, rounding = 0 }: Allowed,
): Relation {
  const same = join(
    dimensions.map((name) => sql`c.${id(name)} = p.${id(name)}`),
    ' and ',
  )
  const found =
    rounding === 0
      ? sql`(c.perturbed = p."OBS_VALUE" or round(c.perturbed_weight) = p."OBS_VALUE")`
      : sql`abs(c.perturbed_weight - p."OBS_VALUE") <= ${rounding}`
  const sum = (condition: ReturnType<typeof sql>) =>
    sql`cast(coalesce(sum(case when ${condition} then 1 else 0 end), 0) as double)`
  return relation(
    'bare values',
    ['observations', 'values', 'suppressed', 'impossible', 'bare', 'small'],
    'Published values that are no perturbed cell',
    sql`select cast(count(*) as double) as observations, ${sum(sql`value is not null`)} as ${id('values')},
${sum(sql`status = 'Q'`)} as suppressed, ${sum(sql`status = 'M'`)} as impossible,
${sum(sql`value is not null and found is null`)} as bare, ${sum(sql`value > 0 and value < ${least}`)} as small
from (select p."OBS_VALUE" as value, p."OBS_STATUS" as status, max(c.perturbed) as found
from ${published} as p
left join ${cells} as c on ${same} and ${found}
group by ${join([...dimensions.map((name) => sql`p.${id(name)}`), sql`p."OBS_VALUE"`, sql`p."OBS_STATUS"`])}) as observed`,
  )
}
