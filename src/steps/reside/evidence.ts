/**
 * What records other than crossings say of where a linked person lives, one statement a row.
 *
 * - `counted`: a census found her in the country on its night. `registered`: she stood in a register of the country on a day.
 * - `birth`, `death`: she was born, or died, in the country.
 * - `abroad`: she is registered with a consulate, and lives abroad from a day on.
 * - `permit`: she may live in the country from one day to another; whether she does is not said. One of less than three months is a visa and
 *   says nothing (Regulation (EC) 862/2007, article 6).
 *
 * Dates of which only the month or the year is known count from their first day, a death to its last, so that nothing that a person is
 * known to have done lies outside her life. Days are numbers from 1 January 1970.
 */
import { call, id, join, names, relation, sql } from '../../sql/index.ts'
import type { Relation, Sql } from '../../sql/index.ts'
import { dayOf } from './day.ts'

/**
 * until: first day on which a permit is no longer valid, null elsewhere and where it has no end.
 * since: latest arrival as the record tells it, null where it does not. born: first day on which she can have been born.
 */
export const evidenceColumns = ['person', 'kind', 'day', 'until', 'since', 'born'] as const

/** What the records of a file are evidence of. `at`: the census night, or the date of an extract of the register (ISO). */
export type Says =
  | { readonly kind: 'counted'; readonly at: string }
  | { readonly kind: 'registered'; readonly at: string }
  /** From the arrival abroad, else from the date of the event, else from `at`. */
  | { readonly kind: 'abroad'; readonly at?: string }
  | { readonly kind: 'permit' }
  /** Events BIRTH and DEATH of a civil register; other events say nothing. */
  | { readonly kind: 'vital' }

/** Days of three months: shorter permits say nothing. */
const threeMonths = 90

const none = sql`cast(null as integer)`
const numbered = (date: Sql): Sql => call('dayNumber', call('toText', date), sql`${'%Y-%m-%d'}`)

/** First day of a birth that is known as 1984-05 or 1984. */
const birthDay = sql`${call('dayNumber', sql`case length(given.birth) when 4 then given.birth || '-01-01' when 7 then given.birth || '-01' end`, sql`${'%Y-%m-%d'}`)}`

/** Last day of a date that is known to the month or the year. */
const lastDay = sql`case given.event_date_precision when 'Y' then ${call('dayNumber', sql`substring(${call('toText', sql`given.event_date`)}, 1, 4) || '-12-31'`, sql`${'%Y-%m-%d'}`)}
    when 'M' then ${numbered(sql`last_day(given.event_date)`)} else ${numbered(sql`given.event_date`)} end`

/** Columns of the statement, and which records make one. */
function statement(says: Says): Readonly<Record<'kind' | 'day' | 'until' | 'since' | 'born', Sql>> {
  switch (says.kind) {
    case 'counted':
    case 'registered': {
      const day = dayOf(says.at, says.kind === 'counted' ? 'day of the census' : 'day of the register')
      const arrival = numbered(sql`given.arrival`)
      return {
        kind: sql`${says.kind}`,
        day: sql`${day}`,
        until: none,
        since: sql`case when ${arrival} <= ${day} then ${arrival} end`,
        born: birthDay,
      }
    }
    case 'abroad': {
      const told = [numbered(sql`given.arrival`), numbered(sql`given.event_date`)]
      const all = says.at === undefined ? told : [...told, sql`${dayOf(says.at, 'day of the register')}`]
      return { kind: sql`'abroad'`, day: sql`coalesce(${join(all)})`, until: none, since: none, born: none }
    }
    case 'permit':
      return {
        kind: sql`case when coalesce(${numbered(sql`given.valid_to`)} + 1 - ${numbered(sql`given.valid_from`)} >= ${threeMonths}, true) then 'permit' end`,
        day: numbered(sql`given.valid_from`),
        until: sql`${numbered(sql`given.valid_to`)} + 1`,
        since: none,
        born: none,
      }
    case 'vital':
      return {
        kind: sql`case given.event when 'BIRTH' then 'birth' when 'DEATH' then 'death' end`,
        day: sql`case given.event when 'BIRTH' then coalesce(${birthDay}, ${numbered(sql`given.event_date`)}) when 'DEATH' then ${lastDay} end`,
        until: none,
        since: none,
        born: birthDay,
      }
  }
}

/**
 * Take the statements of the records of one file.
 *
 * @param records analysis records of persons or permits
 * @param spine source, record, person, probability
 * @returns one row per linked record that says something and when: person, kind, day, until, since, born
 * @throws reside.invalid-date
 */
export function evidenceOf(records: Relation, spine: Relation, says: Says): Relation {
  const { kind, day, until, since, born } = statement(says)
  return relation(
    `evidence of ${records.name}${'at' in says && says.at !== undefined ? ` on ${says.at}` : ''}`,
    evidenceColumns,
    'What records say of where linked persons live',
    sql`select * from (
  select spine.person, ${kind} as kind, ${day} as day, ${until} as ${id('until')}, ${since} as since, ${born} as born
  from ${records} as given join ${spine} as spine on spine.record = given.record
) as told
where kind is not null and day is not null`,
  )
}

/** Put the statements of several files together. */
export const allEvidence = (parts: readonly Relation[]): Relation =>
  relation(
    'evidence',
    evidenceColumns,
    'What all records but crossings say of where linked persons live',
    join(
      parts.map((one) => sql`select ${names(evidenceColumns)} from ${one}`),
      '\nunion all\n',
    ),
  )

/**
 * When each person was born and died in the country, as far as records say. Of several births the first is taken, of several deaths the
 * last, since one of them is somebody else's.
 *
 * @returns one row per person with a birth or a death on record: person, birth, death (days, null where not known)
 */
export const livesOf = (evidence: Relation): Relation =>
  relation(
    'lives',
    ['person', 'birth', 'death'],
    'Births and deaths in the country',
    sql`select person, min(case when kind = 'birth' then day end) as birth, max(case when kind = 'death' then day end) as death
from ${evidence} as evidence
where kind in ('birth', 'death')
group by person`,
  )
