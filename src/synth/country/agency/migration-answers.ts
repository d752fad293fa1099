/** What a resident truly answers to the migration questions of a census or a survey, on its day. */
import { citizenOn } from '../country.ts'
import { yearOf, yearOfDays } from '../day.ts'
import type { Day } from '../day.ts'
import { residenceOn, spellOn } from '../moves.ts'
import { reasons } from '../person.ts'
import type { Person } from '../person.ts'

export interface MigrationAnswers {
  readonly birthCountry: string
  /** 1 national by birth, 2 national by naturalisation, 3 foreign. */
  readonly citizenStatus: '1' | '2' | '3'
  readonly citizenship: string
  readonly naturalisedYear: number | null
  /** Of those who ever came to live here from abroad: the last time. */
  readonly arrivalYear: number | null
  readonly arrivalMonth: number | null
  readonly previousCountry: string | null
  /** Code of the question bank. */
  readonly reason: string | null
  /** Where they lived five years before; null for who was not born. */
  readonly fiveYearsAgo: string | null
}

export function answersOf(person: Person, day: Day, home: string): MigrationAnswers {
  const stay = residenceOn(person, day, home)
  const citizenship = citizenOn(person, day, home)
  const came = stay !== undefined && stay.beginning !== 'birth' ? stay : null
  const before = came === null ? undefined : person.spells[person.spells.indexOf(came) - 1]
  const citizenStatus = person.citizenship === home ? '1' : citizenship === home ? '2' : '3'
  return {
    birthCountry: person.birthCountry,
    citizenStatus,
    citizenship,
    naturalisedYear: citizenStatus === '2' && person.naturalised !== null ? yearOf(person.naturalised) : null,
    arrivalYear: came === null ? null : yearOf(came.from),
    arrivalMonth: came === null ? null : new Date(came.from * 86_400_000).getUTCMonth() + 1,
    previousCountry: before?.country ?? null,
    reason: came?.reason == null ? null : reasons[came.reason],
    fiveYearsAgo: spellOn(person, day - Math.round(5 * yearOfDays))?.country ?? null,
  }
}
