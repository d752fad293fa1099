/**
 * Dates of any precision, read from texts: 1985-03-09, 19850309, 1985-03, 1985.
 *
 * A year alone, 1 January, 1 July and the 15th are what people give who do not know the day; they are marked as heaped, so that
 * their agreement can weigh less. Source: UN Principles and Recommendations for Population and Housing Censuses, Rev. 3, on age heaping.
 */
import { call, sql } from '../../../sql/index.ts'
import type { Sql } from '../../../sql/index.ts'

export type DatePart = 'iso' | 'day' | 'year' | 'month' | 'dayOfMonth' | 'monthDay' | 'swapped' | 'heaped'

// Month and day may stand the other way round, so either may be up to 31.
const whole = '([12][0-9]{3})-?([0-3][0-9])-?([0-3][0-9])(?:[T ].*)?'
const partial = '([12][0-9]{3})(?:-([0-9]{2})(?:-?[0-9]{2}(?:[T ].*)?)?|[0-9]{2}-?[0-9]{2}(?:[T ].*)?)?'

/**
 * @param text a date as text
 * @returns iso and swapped as texts, heaped as 0 or 1, the others as whole numbers; null where the text does not say it
 */
export function datePart(text: Sql, part: DatePart): Sql {
  const group = (pattern: string, n: number): Sql =>
    sql`nullif(${call('extract', text, sql`${`^${pattern}$`}`, sql`${n}`)}, '')`
  const [y, m, d] = [group(whole, 1), group(whole, 2), group(whole, 3)]
  const int = (x: Sql): Sql => call('toInteger', x)
  /** Nobody is born in month 0 or 13. */
  const upTo = (most: number, x: Sql): Sql =>
    sql`case when ${int(x)} between 1 and ${most} then ${int(x)} end`
  const iso = sql`(${y} || '-' || ${m} || '-' || ${d})`
  const day = (x: Sql): Sql => call('dayNumber', x, sql`${'%Y-%m-%d'}`)
  switch (part) {
    case 'iso':
      return sql`case when ${day(iso)} is not null then ${iso} end`
    case 'day':
      return day(iso)
    case 'year':
      return int(group(partial, 1))
    case 'month':
      return sql`coalesce(${upTo(12, m)}, ${upTo(12, group(partial, 2))})`
    case 'dayOfMonth':
      return upTo(31, d)
    case 'monthDay':
      return sql`case when ${int(m)} between 1 and 12 and ${int(d)} between 1 and 31 then ${int(m)} * 100 + ${int(d)} end`
    case 'swapped':
      return sql`case when ${day(sql`(${y} || '-' || ${d} || '-' || ${m})`)} is not null and ${d} <> ${m} then ${y} || '-' || ${d} || '-' || ${m} end`
    case 'heaped':
      return sql`case when ${day(iso)} is not null then case when ${m} || ${d} in ('0101', '0701') or ${d} = '15' then 1 else 0 end when ${int(group(partial, 1))} is not null then 1 end`
  }
}
