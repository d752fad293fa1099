/**
 * Residence from border crossings: for every crossing, who was a resident before and after it, whether it was a migration, and since
 * when that is known for good.
 *
 * The rule asks how many of the days that follow a crossing are spent on the side it leads to (12 of 16 months: 365 of 487). A
 * spell that is still open counts as if it went on, so what hangs on it is final only after the cut-off, and is marked so. Source:
 * Stats NZ, outcomes-based migration measure, as its package migrbc (MIT) computes it; the set-based form is ours.
 *
 * Finality is one-way: what is final at a cut-off stays so, whatever crossings come later.
 */
import { relation, sql } from '../../sql/index.ts'
import type { Relation } from '../../sql/index.ts'
import type { ResidenceRule } from '../../standards/residence-rule.ts'
import { clocks } from './clocks.ts'
import { crossingDays, initialDays } from './crossings.ts'
import { dayOf } from './day.ts'
import { finality } from './finality.ts'
import { afterInitial, begunWith } from './initial.ts'
import { lookahead } from './lookahead.ts'
import { ruleDays } from './residence-rule.ts'
import { statuses } from './statuses.ts'

export interface ResidenceAsked {
  readonly rule: ResidenceRule
  /** ISO date of the last day of which all crossings are there. */
  readonly dataCutoff: string
  /** person, resident (1 or 0), date on which that became final; others start on the side that their first crossing leaves. */
  readonly initial?: Relation
  /**
   * person, resident: the same where every status is from before the person's first crossing (initial-status.ts), so that none can stand
   * against what crossings say later. Cheaper, since nothing is worked out a second time; `initial` is not heeded beside it.
   */
  readonly start?: Relation
  /** Crossings after the cut-off are heeded: expected ones (declared.ts), of which nothing is said themselves. */
  readonly expecting?: boolean
}

export const residenceColumns = [
  'person',
  'crossing',
  'arrival',
  'day',
  'before',
  'after',
  'migration',
  'before_final',
  'after_final',
  'final',
  'error',
] as const

/**
 * Derive residence at every crossing, with all that other steps read of it.
 *
 * @returns one row per crossing up to the cut-off, or expected after it: see finality.ts
 */
export function settled(
  crossings: Relation,
  { rule, dataCutoff, initial, start, expecting = false }: ResidenceAsked,
): Relation {
  const days = ruleDays(rule)
  const ahead = lookahead(clocks(crossingDays(crossings, expecting ? undefined : dataCutoff), days), days)
  if (start !== undefined) return finality('settled', statuses('statuses', begunWith(ahead, start), days))
  return initial === undefined
    ? finality('settled', statuses('statuses', ahead, days))
    : afterInitial(ahead, initialDays(initial), days)
}

/**
 * Derive residence at every crossing.
 *
 * @param crossings person, crossing (whole numbers that tell the order within a day), direction (`A`, `D`), date (ISO text)
 * @returns one row per crossing up to the cut-off: person, crossing, arrival (1, 0), day (from 1 January 1970), before and after
 * (1 resident, 0 not), migration (1 where the two differ), before_final and after_final (days), final (after_final is not past the
 * cut-off), error (0, or why nothing could be derived: fault.ts; dates and final are null then)
 * @throws reside.invalid-date
 */
export function residence(crossings: Relation, asked: ResidenceAsked): Relation {
  const cutoff = dayOf(asked.dataCutoff, 'cut-off of the data')
  const until =
    asked.expecting === true
      ? sql`
where day is null or day <= ${cutoff}`
      : sql``
  const changes = sql`error = 0 and decides and arrival <> before`
  return relation(
    'residence',
    residenceColumns,
    `Residence before and after each crossing, ${asked.rule.id}`,
    sql`select person, crossing, arrival, day, case when error = 0 then before else initial end as before,
  case when error <> 0 then initial when ${changes} then arrival else before end as after,
  cast(case when ${changes} then 1 else 0 end as smallint) as migration,
  case when error = 0 then greatest(day, coalesce(last_final, day)) end as before_final, case when error = 0 then after_final end as after_final,
  case when error = 0 then after_final <= ${cutoff} end as final, error
from ${settled(crossings, asked)} as settled${until}`,
  )
}
