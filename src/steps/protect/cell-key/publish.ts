/**
 * What may be seen of perturbed cells: the value and why it is missing. No true count, no key and no change, or the perturbation could
 * be taken back (ONS, cell key perturbation, method specification).
 */
import { call, id, join, names, relation, sql } from '../../../sql/index.ts'
import type { Relation, Sql } from '../../../sql/index.ts'

export interface PublishOptions {
  /** Publish weighted counts, rounded: unrounded, the weights would tell how many records there are. */
  readonly weighted?: boolean
  /** Perturbed counts below are withheld: status Q, primary confidentiality A. The ONS takes 10. Zeros of empty cells are withheld too. */
  readonly threshold?: number
  /** The cells have a column `structural`: those are missing because they cannot exist (status M). */
  readonly structural?: boolean
}

/**
 * @returns one row per cell: the dimensions, OBS_VALUE (a double, or null), OBS_STATUS (CL_OBS_STATUS: A, M, Q), CONF_STATUS
 * (CL_CONF_STATUS: F, A), REASON_MISSING (SUPPRESSED, CANNOT_EXIST, or null)
 */
export function publish(
  perturbed: Relation,
  dimensions: readonly string[],
  { weighted = false, threshold = 0, structural = false }: PublishOptions = {},
): Relation {
  const impossible = (then: string): Sql => (structural ? sql`when structural then ${then} ` : sql``)
  const hidden = (then: string): Sql =>
    threshold > 0 ? sql`when perturbed < ${threshold} then ${then} ` : sql``
  const missing = [
    ...(structural ? [sql`structural`] : []),
    ...(threshold > 0 ? [sql`perturbed < ${threshold}`] : []),
  ]
  const value = sql`cast(${weighted ? sql`round(perturbed_weight)` : sql`perturbed`} as double)`
  const coded = (cases: Sql, other: Sql): Sql =>
    missing.length === 0 ? other : sql`case ${cases}else ${other} end`
  return relation(
    'published cells',
    [...dimensions, 'OBS_VALUE', 'OBS_STATUS', 'CONF_STATUS', 'REASON_MISSING'],
    'Perturbed cells as they are published',
    sql`select ${names(dimensions)},
${missing.length === 0 ? value : sql`case when ${join(missing, ' or ')} then null else ${value} end`} as ${id('OBS_VALUE')},
${coded(sql`${impossible('M')}${hidden('Q')}`, sql`'A'`)} as ${id('OBS_STATUS')},
${coded(sql`${impossible('F')}${hidden('A')}`, sql`'F'`)} as ${id('CONF_STATUS')},
${coded(sql`${impossible('CANNOT_EXIST')}${hidden('SUPPRESSED')}`, call('toText', sql`null`))} as ${id('REASON_MISSING')}
from ${perturbed}`,
  )
}
