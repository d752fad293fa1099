/**
 * What happened to persons, by the truth: moves, crossings, naturalisations and departures; one row per event, with the columns of the record
 * type that tables count it from.
 */
import { join, relation, sql } from '../../sql/index.ts'
import type { Relation, Sql } from '../../sql/index.ts'
import { reasons } from '../../synth/country/person.ts'
import type { Reason } from '../../synth/country/person.ts'
import { truth } from './folder.ts'
import { ageOnDay, citizenOnDay, dateOf, educationOnDay } from './on-day.ts'

/** Codes of CL_REASON. */
const codes: Readonly<Record<Reason, string>> = {
  work: 'WORK_FOUND',
  search: 'WORK_SOUGHT',
  business: 'BUSINESS',
  study: 'EDUCATION',
  marriage: 'MARRIAGE',
  family: 'FAMILY',
  conflict: 'CONFLICT',
  home: 'RETURN_HOME',
}

const reasonOf = (column: Sql): Sql =>
  sql`case ${column} ${join(
    Object.entries(reasons).map(([reason, code]) => sql`when ${code} then ${codes[reason as Reason]}`),
    ' ',
  )} end`

/** Codes of lists of ours are the truth's own words in capitals. */
const codeOf = (column: Sql): Sql => sql`upper(${column})`

const facts = (day: Sql, home: string): Sql =>
  sql`cast(0 as bigint) as record_key, persons.sex, ${ageOnDay(day)} as age, persons.birth_country as country_of_birth, ${citizenOnDay(day, home)} as citizenship`
const factColumns = ['record_key', 'sex', 'age', 'country_of_birth', 'citizenship']

/** Every change of residence into or out of the country. */
export const trueMoves = (home: string): Relation =>
  relation(
    'true moves',
    [
      'person',
      'date',
      'direction',
      ...factColumns,
      'coming_from',
      'going_to',
      'reason',
      'return_mode',
      'education',
    ],
    'Changes of residence into and out of the country',
    sql`select persons.person, moves.day as date, case when moves."to" = ${home} then 'ARRIVAL' else 'DEPARTURE' end as direction, ${facts(sql`moves.day`, home)},
  moves."from" as coming_from, moves."to" as going_to, ${reasonOf(sql`moves.reason`)} as reason, ${codeOf(sql`moves.returned`)} as return_mode, ${educationOnDay(sql`moves.day`)} as education
from ${truth.moves} as moves join ${truth.persons} as persons on persons.person = moves.person
where (moves."from" = ${home}) <> (moves."to" = ${home})`,
  )

/** Every crossing of the border that happened: of moves, and both of each journey. Posts, transport and purpose as declared are not known. */
export const trueCrossings = (home: string): Relation =>
  relation(
    'true crossings',
    ['person', 'date', 'direction', ...factColumns],
    'Crossings that happened, of moves and of journeys',
    sql`select persons.person, crossed.date, crossed.direction, ${facts(sql`crossed.date`, home)}
from (
  select person, date, direction from ${trueMoves(home)} as moved
  union all
  select person, "left", case when country = ${home} then 'ARRIVAL' else 'DEPARTURE' end from ${truth.trips} as trips
  where (country = ${home}) <> (residence = ${home})
  union all
  select person, back, case when country = ${home} then 'DEPARTURE' else 'ARRIVAL' end from ${truth.trips} as trips
  where (country = ${home}) <> (residence = ${home})
) as crossed
join ${truth.persons} as persons on persons.person = crossed.person`,
  )

/** Everybody who became a citizen, on the day. */
export const naturalisations = (home: string): Relation =>
  relation(
    'true naturalisations',
    ['person', 'event', 'event_date', ...factColumns, 'former_citizenship', 'acquisition'],
    'Foreigners who became citizens',
    sql`select persons.person, 'NATURALISATION' as event, persons.naturalised as event_date, ${facts(sql`persons.naturalised`, home)}, persons.citizenship as former_citizenship, ${codeOf(sql`persons.acquisition`)} as acquisition
from ${truth.persons} as persons where persons.naturalised is not null`,
  )

/**
 * Everybody who applied for protection, with the decision where there is one; the codes are those of CL_DECISION.
 *
 * @param at day of which age and citizenship are (ISO); absent: that of the application
 */
export const applications = (home: string, at?: string): Relation =>
  relation(
    'true applications',
    ['person', 'event', 'event_date', ...factColumns, 'decision', 'decision_date'],
    'Applications for protection and their decisions',
    sql`select persons.person, 'ASYLUM_APPLICATION' as event, asylum.lodged as event_date, ${facts(at === undefined ? sql`asylum.lodged` : dateOf(at), home)},
  case asylum.decision when 'other' then 'OTHER_PROTECTION' else ${codeOf(sql`asylum.decision`)} end as decision, asylum.decided as decision_date
from ${truth.asylum} as asylum join ${truth.persons} as persons on persons.person = asylum.person`,
  )

/** Everybody who left the country to live elsewhere, as records of exits. */
export const departures = (home: string): Relation =>
  relation(
    'true departures',
    ['person', 'event', 'event_date', ...factColumns, 'residence', 'reason', 'education'],
    'Residents who left to live abroad',
    sql`select person, 'EXIT' as event, date as event_date, record_key, sex, age, country_of_birth, citizenship, going_to as residence, reason, education
from ${trueMoves(home)} as moved where direction = 'DEPARTURE'`,
  )
