/**
 * The records that tables count, ready to be classified: each with its record key, and with its age at the reference date where one is
 * given and the birth is known.
 */
import { id, join, relation, sql } from '../../../sql/index.ts'
import type { Relation } from '../../../sql/index.ts'
import { ageOn } from '../../reside/age-on.ts'

/**
 * @param records analysis records, or moves
 * @param keys `unit` and record_key
 * @param unit the column of the records that names the statistical unit: `record`, `person`
 * @param at reference date of a state (ISO); ages are those that the records tell where they say none
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
          ? sql`coalesce(given.age, ${ageOn(sql`given.birth`, sql`${at}`)}) as age`
          : sql`given.${id(name)}`,
      ),
    )}, keyed.record_key
from ${records} as given
join ${keys} as keyed on keyed.${id(unit)} = given.${id(unit)}`,
  )
}
