/**
 * Crossings of linked persons, numbered in their order: what residence is derived from, and beside it what each record says.
 */
import { call, join, names, relation, sql } from '../../sql/index.ts'
import type { Relation } from '../../sql/index.ts'

/** Columns of a crossing's record that a move takes over. */
const told = [
  'post',
  'transport',
  'sex',
  'birth',
  'age',
  'citizenship',
  'coming_from',
  'going_to',
  'return_mode',
  'purpose',
  'intended_days',
] as const

export const personCrossingColumns = [
  'person',
  'crossing',
  'direction',
  'date',
  ...told,
  'record',
  'probability',
] as const

/**
 * Number each person's crossings; on one day the time of the record tells their order.
 *
 * @param records analysis records of crossings, of one source or several: one relation each
 * @param spine source, record, person, probability
 * @param cutoff ISO date after which crossings are left out
 * @returns one row per crossing whose record is linked: person, crossing (1, 2, … of the person), direction (`A`, `D`), date (ISO text),
 * what the record says, record, probability (that the record is the person's)
 */
export function personCrossings(records: readonly Relation[], spine: Relation, cutoff: string): Relation {
  const columns = ['direction', 'date', 'time', ...told, 'record'] as const
  const all = relation(
    'crossings of all sources',
    columns,
    'Accepted crossings, of every source of crossings',
    join(
      records.map((one) => sql`select ${names(columns)} from ${one}`),
      '\nunion all\n',
    ),
  )
  return relation(
    'crossings',
    personCrossingColumns,
    'Crossings of linked persons in their order',
    sql`select spine.person, cast(row_number() over (partition by spine.person order by given.date, given.time, given.record) as integer) as crossing,
  case given.direction when 'ARRIVAL' then 'A' when 'DEPARTURE' then 'D' end as direction, ${call('toText', sql`given.date`)} as date,
  ${join(told.map((column) => sql`given.${names([column])}`))}, given.record, spine.probability
from ${all} as given
join ${spine} as spine on spine.record = given.record
where given.direction in ('ARRIVAL', 'DEPARTURE') and given.date <= cast(${cutoff} as date)`,
  )
}
