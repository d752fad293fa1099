/**
 * The records that tables count, ready to be classified: each with its record key, and with its age at the reference date where one is
 * given and the birth is known.
 *
 * What a record tells is the age at its own date, to the day, which is the reference date's where both are of one month. A register holds
 * people who were written down years before: they have the age of their birth then.
 */
import { call, id, join, relation, sql } from '../../../sql/index.ts'
import type { Relation, Sql } from '../../../sql/index.ts'
import { ageOn } from '../../reside/age-on.ts'

/**
 * @param records analysis records, or moves
 * @param keys `unit` and record_key
 * @param unit the column of the records that names the statistical unit: `record`, `person`
 * @param at reference date of a state (ISO); without one, ages are those that the records tell
 * @returns the columns of the records without `record`, `row`, `unread`; record_key
 */
export function population(records: Relation, keys: Relation, unit: string, at?: string): Relation {
  const kept = records.columns.filter((name) => !['record', 'person', 'row', 'unread'].includes(name))
  const aged = at !== undefined && kept.includes('birth') && kept.includes('age')
  return relation(
    `population of ${records.name}${at === undefined ? '' : ` on ${at}`}`,
    [...kept, 'record_key'],
    `${records.note}, with their record keys`,
    sql`select ${join(
      kept.map((name) =>
        aged && name === 'age'
          ? sql`coalesce(${toldOn(at, kept)}, ${ageOn(sql`given.birth`, sql`${at}`)}) as age`
          : sql`given.${id(name)}`,
      ),
    )}, keyed.record_key
from ${records} as given
join ${keys} as keyed on keyed.${id(unit)} = given.${id(unit)}`,
  )
}

/** The age that a record tells, unless its own date is of another month than the reference date and the birth says more. */
function toldOn(at: string, columns: readonly string[]): Sql {
  if (!columns.includes('event_date')) return sql`given.age`
  const month = sql`substring(${call('toText', sql`given.event_date`)}, 1, 7)`
  return sql`case when given.birth is null or given.event_date is null or ${month} = ${at.slice(0, 7)} then given.age end`
}
