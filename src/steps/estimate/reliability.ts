/**
 * The reliability class of an estimate, by a scheme that is data (`standards/reliability/`).
 */
import { join, relation, sql } from '../../sql/index.ts'
import type { Relation } from '../../sql/index.ts'
import { classOf } from '../../standards/reliability.ts'
import type { Reliability, ReliabilityClass } from '../../standards/reliability.ts'

/**
 * Class of one estimate. One whose coefficient is not a number, from a value and an error of nought, is of the last class.
 *
 * @param cv coefficient of variation, as a share
 * @param records with weight in the domain
 */
export function reliabilityOf(cv: number, records: number, scheme: Reliability): ReliabilityClass {
  return records < scheme.least_records ? (scheme.classes.at(-1) as ReliabilityClass) : classOf(cv, scheme)
}

/**
 * Class of every estimate of a relation.
 *
 * One row per row of `estimates`, with the columns `RELIABILITY` and `PUBLISH` (yes, flagged, no) added.
 *
 * @param estimates has the columns `cv`, a share, and `records`
 */
export function withReliability(estimates: Relation, { classes, least_records }: Reliability): Relation {
  const last = classes.at(-1) as ReliabilityClass
  const choose = (of: (one: ReliabilityClass) => string) =>
    sql`case when records < ${least_records} or cv is null then ${of(last)} ${join(
      classes.flatMap((one) =>
        one.cv_up_to === undefined ? [] : [sql`when cv <= ${one.cv_up_to} then ${of(one)}`],
      ),
      ' ',
    )} else ${of(last)} end`
  return relation(
    'estimates with reliability',
    [...estimates.columns, 'RELIABILITY', 'PUBLISH'],
    'Estimates with their class of reliability',
    sql`select *, ${choose((one) => one.id)} as "RELIABILITY", ${choose((one) => one.publish)} as "PUBLISH"
from ${estimates}`,
  )
}
