/**
 * Accepted records taken apart: what only linkage may see, and what tables are counted from.
 *
 * Identities are names, documents, dates of birth and the agency's own numbers; sex, citizenship and country of birth stand on both sides,
 * since records are compared by them and counted by them. What is left of a date of birth for analysis is its month, and the age on
 * the record's own date, worked out while the day is still known.
 */
import { call, id, join, relation, sql } from '../../sql/index.ts'
import type { Relation, Sql } from '../../sql/index.ts'
import type { RecordType } from '../../standards/record-type.ts'
import { precisionName } from './records.ts'

/** Column with the agency's number of a record and its delivery: no two records of a source share it. */
export const deliveredId = 'delivered_id'

/** Beside identities, what records are compared by. */
const compared = ['sex', 'citizenship', 'country_of_birth']

const has = (type: RecordType, column: string): boolean =>
  type.columns.some(({ id: name }) => name === column)

/** Columns that only linkage may see; of crossings their date and direction too, which tell what one person can have done. */
export const identityColumns = (type: RecordType): readonly string[] =>
  type.columns.flatMap(({ id: name, kind, identity }) =>
    identity || kind === 'id'
      ? kind === 'date'
        ? [name, precisionName(name)]
        : [name]
      : compared.includes(name) || (type.id === 'crossing' && ['date', 'direction'].includes(name))
        ? [name]
        : [],
  )

/** The date of a record on which somebody has an age. */
const ownDate: Readonly<Record<RecordType['id'], string | undefined>> = {
  crossing: 'date',
  permit: 'valid_from',
  person: 'event_date',
  survey_person: undefined,
}

const born = (type: RecordType): boolean => has(type, 'date_of_birth')

/** Columns of analysis records: `record`, `unit` (the same in every delivery that holds the record), the type's own but for identities, `birth` and `age` where a birth is asked, row, unread. */
export const analysisColumns = (type: RecordType): readonly string[] => [
  'record',
  'unit',
  ...type.columns.flatMap(({ id: name, kind, identity }) =>
    identity || kind === 'id' || (name === 'age' && born(type))
      ? []
      : kind === 'date'
        ? [name, precisionName(name)]
        : [name],
  ),
  ...(born(type) ? ['birth', 'age'] : []),
  'row',
  'unread',
]

/** Number of the record in its delivery, as a text that no other record of the source has. */
export const withDeliveredId = (records: Relation, type: RecordType, delivery: string): Relation =>
  relation(
    'records with their delivery',
    [deliveredId, ...identityColumns(type)],
    'Identities of accepted records',
    sql`select concat(${delivery}, '/', record_id) as ${id(deliveredId)}, ${join(identityColumns(type).map(id))} from ${records}`,
  )

/** Completed years from a birth to a date, where both are known to the day or the month. */
function ageAt(date: string): Sql {
  const part = (unit: string, of: string): Sql =>
    unit === 'year'
      ? sql`extract(year from ${id(of)})`
      : unit === 'month'
        ? sql`extract(month from ${id(of)})`
        : sql`extract(day from ${id(of)})`
  const order = (of: string): Sql =>
    sql`(${part('year', of)} * 10000 + ${part('month', of)} * 100 + ${part('day', of)})`
  return sql`cast(floor((${order(date)} - ${order('date_of_birth')}) / 10000) as integer)`
}

/**
 * Make analysis records.
 *
 * @param records accepted records: the columns of the type, row, unread
 * @param pseudonyms `delivered_id`, `pseudonym` and `unit`
 * @returns one row per record: `analysisColumns`
 */
export function analysisRecords(
  records: Relation,
  pseudonyms: Relation,
  type: RecordType,
  delivery: string,
): Relation {
  const date = ownDate[type.id]
  const stated = has(type, 'age') ? [sql`given.age`] : []
  const derived: Record<string, Sql> = {
    record: sql`named.pseudonym`,
    unit: sql`named.unit`,
    birth: sql`substring(${call('toText', sql`given.date_of_birth`)}, 1, case given.date_of_birth_precision when 'Y' then 4 else 7 end)`,
    age: sql`coalesce(${join([...stated, date === undefined ? sql`null` : ageAt(date)])}, null)`,
  }
  // The date of a birth is a date of birth.
  if (has(type, 'event') && has(type, 'event_date')) {
    derived['event_date'] =
      sql`case when given.event = 'BIRTH' then cast(concat(substring(${call('toText', sql`given.event_date`)}, 1, 7), '-01') as date) else given.event_date end`
    derived['event_date_precision'] =
      sql`case when given.event = 'BIRTH' and given.event_date_precision = 'D' then 'M' else given.event_date_precision end`
  }
  const list = analysisColumns(type).map((name) => {
    const value = born(type) || name === 'record' || name === 'unit' ? derived[name] : undefined
    return value === undefined ? sql`given.${id(name)}` : sql`${value} as ${id(name)}`
  })
  return relation(
    'analysis records',
    analysisColumns(type),
    'Accepted records without identities, each with its pseudonym',
    sql`select ${join(list, ',\n  ')}
from ${records} as given
join ${pseudonyms} as named on named.${id(deliveredId)} = concat(${delivery}, '/', given.record_id)`,
  )
}
