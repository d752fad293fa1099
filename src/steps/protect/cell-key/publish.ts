/**
 * What may be seen of perturbed cells: the value and why it is missing. No true count, no key and no change, or the perturbation could
 * be taken back (ONS, cell key perturbation, method specification).
 */
import { id, names, relation, sql } from '../../../sql/index.ts'
import type { Relation } from '../../../sql/index.ts'

export interface PublishOptions {
  /** Publish weighted estimates, not counts. */
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
  const impossible = structural ? sql`structural` : sql`false`
  const hidden = sql`perturbed < ${threshold}`
  return relation(
    'published cells',
    [...dimensions, 'OBS_VALUE', 'OBS_STATUS', 'CONF_STATUS', 'REASON_MISSING'],
    'Perturbed cells as they are published',
    sql`select ${names(dimensions)},
case when ${impossible} or ${hidden} then null else cast(${weighted ? sql`perturbed_weight` : sql`perturbed`} as double) end as ${id('OBS_VALUE')},
case when ${impossible} then 'M' when ${hidden} then 'Q' else 'A' end as ${id('OBS_STATUS')},
case when ${hidden} and not ${impossible} then 'A' else 'F' end as ${id('CONF_STATUS')},
case when ${impossible} then 'CANNOT_EXIST' when ${hidden} then 'SUPPRESSED' end as ${id('REASON_MISSING')}
from ${perturbed}`,
  )
}
