/**
 * Persons in a state on a day, by the truth: residents, refugees, displaced people, nationals abroad; one row per person, in the columns of a `person` record.
 */
import { relation, sql } from '../../sql/index.ts'
import type { Relation, Sql } from '../../sql/index.ts'
import { truth } from './folder.ts'
import { ageOnDay, citizenOnDay, dateOf, educationOnDay, labourStatusOnDay } from './on-day.ts'

const columns = [
  'person',
  'record_key',
  'sex',
  'age',
  'country_of_birth',
  'citizenship',
  'residence',
  'region',
  'education',
  'arrival',
  'labour_status',
  'occupation',
  'employment_status',
  'industry',
]

const stock = (name: string, note: string, at: string, home: string, who: Sql): Relation => {
  const day = dateOf(at)
  return relation(
    `${name} on ${at}`,
    columns,
    note,
    sql`select persons.person, cast(0 as bigint) as record_key, persons.sex, ${ageOnDay(day)} as age, persons.birth_country as country_of_birth,
  ${citizenOnDay(day, home)} as citizenship, spells.country as residence, persons.region, ${educationOnDay(day)} as education,
  case when spells.beginning <> 'birth' then spells."from" end as arrival, ${labourStatusOnDay(day)} as labour_status,
  persons.occupation, 'ICSE' || persons.employment_status as employment_status, persons.industry
from ${truth.persons} as persons
join ${truth.spells} as spells on spells.person = persons.person and spells."from" <= ${day} and spells."to" > ${day}
where ${who}`,
  )
}

/** Everybody whose spell of residence in the country holds at the end of the day; arrival is the last one. */
export const residents = (at: string, home: string): Relation =>
  stock('true residents', 'Who lived in the country', at, home, sql`spells.country = ${home}`)

/** Foreigners whose residence began by force, and the children born to households of refugees. */
export const refugees = (at: string, home: string): Relation =>
  stock(
    'true refugees',
    'Who lived in the country as a refugee',
    at,
    home,
    sql`spells.country = ${home} and ${citizenOnDay(dateOf(at), home)} <> ${home}
  and (spells.beginning = 'forced' or (spells.beginning = 'birth' and persons.kind = 'refugee'))`,
  )

/** Citizens of the country who lived elsewhere. */
export const nationalsAbroad = (at: string, home: string): Relation =>
  stock(
    'true nationals abroad',
    'Citizens who lived abroad',
    at,
    home,
    sql`spells.country <> ${home} and ${citizenOnDay(dateOf(at), home)} = ${home}`,
  )

/** Everybody away from home within the country at the end of the day, in the region where they are then. */
export function displaced(at: string, home: string): Relation {
  const day = dateOf(at)
  return relation(
    `true displaced people on ${at}`,
    ['person', 'record_key', 'sex', 'age', 'country_of_birth', 'citizenship', 'region', 'cause'],
    'Who was displaced within the country',
    sql`select persons.person, cast(0 as bigint) as record_key, persons.sex, ${ageOnDay(day)} as age, persons.birth_country as country_of_birth,
  ${citizenOnDay(day, home)} as citizenship, displaced.region, upper(displaced.cause) as cause
from ${truth.displaced} as displaced join ${truth.persons} as persons on persons.person = displaced.person
where displaced."from" <= ${day} and displaced."to" > ${day}`,
  )
}
