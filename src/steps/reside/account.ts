/**
 * What a population's account is counted from: for each person and period, whether she was a resident before it and at its end, and what
 * happened in between. Opening + births − deaths + immigration − emigration = closing, but for those who became residents, or ceased to be,
 * without a record that says how: they are counted apart, so that the account closes for every person.
 */
import { join, relation, sql } from '../../sql/index.ts'
import type { Relation, Sql } from '../../sql/index.ts'
import { joinWeights, weighed } from './weighed.ts'

/** Stocks and flows with the sign in which they stand in the account. */
export const accountParts = {
  OPENING: 1,
  BIRTHS: 1,
  DEATHS: -1,
  IMMIGRATION: 1,
  EMIGRATION: -1,
  CLOSING: -1,
} as const

/** A period: its name and its first and last day (from 1 January 1970). */
export interface AccountPeriod {
  readonly period: string
  readonly first: number
  readonly last: number
}

/** True where an episode holds at the end of a day. */
export const on = (day: Sql): Sql =>
  sql`coalesce(from_day <= ${day}, true) and coalesce(to_day > ${day}, true)`

/** Whole years, each from 1 January to 31 December. */
export const yearsFrom = (first: number, last: number): readonly AccountPeriod[] =>
  Array.from({ length: last - first + 1 }, (_, i) => ({
    period: String(first + i),
    first: Date.UTC(first + i, 0, 1) / 86_400_000,
    last: Date.UTC(first + i, 11, 31) / 86_400_000,
  }))

export const accountColumns = ['person', 'period', 'component', 'units', 'weight', 'revisable'] as const

/**
 * Find what each person is counted for.
 *
 * @param lived see episodes.ts
 * @param residence see residence.ts: crossings at which residence changed
 * @param lives see evidence.ts; moves after a death are left out. Absent: nobody died
 * @param weights see recording.ts; absent where a move stands for itself alone
 * @returns one row per person, period and component: person, period, component (of `accountParts`), units (1, or more where a person
 * moved the same way several times), weight (of moves, how many they stand for; else units), revisable (1 where the status or the move is not final). Restricted
 */
export function accountRecords(
  lived: Relation,
  residence: Relation,
  periods: readonly AccountPeriod[],
  lives?: Relation,
  weights?: Relation,
): Relation {
  const listed = sql`(values ${join(periods.map(({ period, first, last }) => sql`(${period}, ${first}, ${last})`))}) as periods (period, first_day, last_day)`
  const state = (component: string, day: Sql): Sql =>
    sql`select person, period, ${component} as component, cast(1 as double) as weight, final from ${lived} as lived cross join ${listed} where resident = 1 and ${on(day)}`
  const event = (component: string, day: Sql, mark: Sql): Sql =>
    sql`select person, period, ${component}, 1, final from ${lived} as lived join ${listed} on ${day} between first_day and last_day where resident = 1 and ${mark} = 1`
  const alive = lives === undefined ? sql`` : sql` left join ${lives} as lives on lives.person = moved.person`
  const died = lives === undefined ? sql`` : sql` and coalesce(moved.day <= lives.death, true)`
  return relation(
    'account records',
    accountColumns,
    'Stocks and flows of each period, a row for each person in them',
    sql`select person, period, component, cast(count(*) as integer) as units, sum(weight) as weight, max(case when final then 0 else 1 end) as revisable
from (
  ${join(
    [
      state('OPENING', sql`first_day - 1`),
      state('CLOSING', sql`last_day`),
      event('BIRTHS', sql`from_day`, sql`born`),
      event('DEATHS', sql`to_day`, sql`died`),
      sql`select moved.person, period, case moved.arrival when 1 then 'IMMIGRATION' else 'EMIGRATION' end, ${weighed(weights)}, moved.final
  from ${residence} as moved${alive}${joinWeights(weights, 'moved')} join ${listed} on moved.day between first_day and last_day where moved.migration = 1${died}`,
    ],
    '\n  union all\n  ',
  )}
) as counted
group by person, period, component`,
  )
}

/**
 * Find the persons for whom the account does not close: who became residents, or ceased to be, without a birth, a death or a migration.
 *
 * @param records see `accountRecords`
 * @returns one row per such person and period: person, period, component (`UNRECORDED_IN`, `UNRECORDED_OUT`), units. Restricted
 */
export function unrecorded(records: Relation): Relation {
  const signed = join(
    Object.entries(accountParts).map(([component, sign]) => sql`when ${component} then ${-sign} * units`),
    ' ',
  )
  return relation(
    'unrecorded changes',
    ['person', 'period', 'component', 'units'],
    'Persons who became residents, or ceased to be, and no record says how',
    sql`select person, period, case when net > 0 then 'UNRECORDED_IN' else 'UNRECORDED_OUT' end as component, cast(abs(net) as integer) as units
from (
  select person, period, sum(case component ${signed} end) as net from ${records} as records group by person, period
) as nets
where net <> 0`,
  )
}
