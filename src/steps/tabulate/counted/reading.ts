/**
 * The finest code of a dimension in a record, as SQL, by reading (standards/counts.ts). Never null: what is not known is _U.
 *
 * Five-year ages end with 85 and over; durations are the groups that the United Nations ask for; months of a permit are those of
 * Regulation (EC) 862/2007, article 6. A stateless person (XXA) is a foreigner with a code of their own, never one of the others.
 */
import { call, id, join, sql } from '../../../sql/index.ts'
import type { Sql } from '../../../sql/index.ts'
import { ageCode } from '../../../standards/age.ts'
import type { By } from '../../../standards/counts.ts'
import type { Frame } from './frame.ts'

/** A column without the codes that say nothing. */
export const known = (column: string): Sql => sql`nullif(nullif(${id(column)}, '_U'), '_T')`

const orUnknown = (code: Sql): Sql => sql`coalesce(${code}, '_U')`

/** The first code whose limit the number is below; `_U` where it is null or negative. */
const below = (number: Sql, limits: readonly (readonly [limit: number, code: string])[], rest: string): Sql =>
  sql`case when ${number} is null or ${number} < 0 then '_U' ${join(
    limits.map(([limit, code]) => sql`when ${number} < ${limit} then ${code}`),
    ' ',
  )} else ${rest} end`

const open = 85
const fives = Array.from({ length: open / 5 }, (_, i) => [5 * i + 5, ageCode(5 * i, 5 * i + 5)] as const)

/** Nobody is older (standards/age.ts): a larger number is a mistake. */
const oldest = 130

const part = (unit: 'year' | 'month' | 'day', date: Sql): Sql =>
  ({
    year: sql`extract(year from ${date})`,
    month: sql`extract(month from ${date})`,
    day: sql`extract(day from ${date})`,
  })[unit]

const asDate = (date: Sql): Sql => sql`cast(${date} as date)`

/** The year of a date, as a text. */
export const yearOf = (date: Sql): Sql => call('toText', part('year', asDate(date)))

/** A date as a whole number whose order is that of the dates, 20241231. */
const dayCount = (date: Sql): Sql =>
  sql`(${part('year', date)} * 10000 + ${part('month', date)} * 100 + ${part('day', date)})`

/** Completed years from a date to the reference date; less than 0 where it lies ahead. */
const yearsSince = (column: string, at: string): Sql =>
  sql`floor((${Number(at.replaceAll('-', ''))} - ${dayCount(asDate(id(column)))}) / 10000)`

/** Completed months from the first day of a permit to its last, both inclusive: from 1 January to 31 March three. */
function monthsOf(first: string, last: string): Sql {
  const from = asDate(id(first))
  const after = call('dateOfDay', sql`${call('daysBetween', sql`'1970-01-01'`, id(last))} + 1`)
  return sql`(12 * (${part('year', after)} - ${part('year', from)}) + ${part('month', after)} - ${part('month', from)} - case when ${part('day', after)} < ${part('day', from)} then 1 else 0 end)`
}

/** The codes of an edition's list by its texts. */
const listed = (column: string, { texts }: Frame, other: Sql): Sql => {
  const pairs = Object.entries(texts?.[column] ?? {})
  return pairs.length === 0
    ? other
    : sql`case ${id(column)} ${join(
        pairs.map(([text, code]) => sql`when ${text} then ${code}`),
        ' ',
      )} else ${other} end`
}

function isco(column: string, frame: Frame): Sql {
  const code = listed(column, frame, id(column))
  return sql`case when ${call('matches', code, sql`${'[0-9]{1,4}'}`)} then 'OC' || substr(${code}, 1, 1) else '_U' end`
}

function isic(column: string, frame: Frame): Sql {
  const code = listed(column, frame, id(column))
  return sql`case when ${call('matches', code, sql`${'[A-U][0-9]{0,4}'}`)} then substr(${code}, 1, 1) else '_U' end`
}

/** True where one of the columns names the own country; null or false where none does. */
export const isHome = (columns: readonly string[], area: string): Sql =>
  join(
    columns.map((column) => sql`coalesce(${id(column)} = ${area}, false)`),
    ' or ',
  )

function status([birth = '', citizenship = '', ...more]: readonly string[], area: string): Sql {
  const born = sql`case when ${known(birth)} is null then 'U' when ${id(birth)} = ${area} then 'NB' else 'FB' end`
  const is = sql`case when ${isHome([citizenship, ...more], area)} then 'NAT' when ${known(citizenship)} is null then 'U' else 'FOR' end`
  return sql`replace(${born} || '_' || ${is}, 'U_U', '_U')`
}

/** @param columns those of the reading that the records have */
export function codeOf({ as, value }: By, columns: readonly string[], frame: Frame): Sql {
  const [first = '', second = ''] = columns
  switch (as) {
    case 'code':
    case 'country':
      return orUnknown(known(first))
    case 'abroad':
      return orUnknown(sql`nullif(${known(first)}, ${frame.area})`)
    case 'citizenship':
      return sql`case when ${isHome(columns, frame.area)} then ${frame.area} else ${orUnknown(known(first))} end`
    case 'migratory-status':
      return status(columns, frame.area)
    case 'listed':
      return listed(first, frame, sql`'_U'`)
    case 'occupation':
      return isco(first, frame)
    case 'industry':
      return isic(first, frame)
    case 'age':
      return below(sql`case when ${id(first)} <= ${oldest} then ${id(first)} end`, fives, ageCode(open, null))
    case 'years-since':
      return below(
        yearsSince(first, frame.at),
        [
          [1, 'Y_LT1'],
          [5, 'Y1T4'],
          [10, 'Y5T9'],
          [20, 'Y10T19'],
        ],
        'Y_GE20',
      )
    case 'validity':
      return below(
        monthsOf(first, second),
        [
          [3, 'M_LT3'],
          [6, 'M3T5'],
          [12, 'M6T11'],
        ],
        'M_GE12',
      )
    case 'direction':
      return sql`case ${id(first)} when 'ARRIVAL' then 'IN' when 'DEPARTURE' then 'OUT' else '_U' end`
    case 'constant':
      return sql`${value ?? '_U'}`
  }
}
