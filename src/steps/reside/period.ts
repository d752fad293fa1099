/** Periods of statistics from days. */
import { call, sql } from '../../sql/index.ts'
import type { Sql } from '../../sql/index.ts'

export type Period = 'month' | 'quarter' | 'year'

/** Say in which period a day (from 1 January 1970) lies: 2024-05, 2024-Q2, 2024. */
export function periodOf(day: Sql, period: Period): Sql {
  const date = call('dayText', day)
  const year = sql`substring(${date}, 1, 4)`
  const quarter = sql`cast(floor((cast(substring(${date}, 6, 2) as integer) + 2) / 3) as integer)`
  return period === 'year'
    ? year
    : period === 'month'
      ? sql`substring(${date}, 1, 7)`
      : sql`${year} || '-Q' || ${call('toText', quarter)}`
}
