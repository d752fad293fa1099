/**
 * What chance gives a person of the West African set: a birth date as they believe it, a title, a telephone, a number.
 */
import type { Random } from '../random.ts'
import type { Person } from './person.ts'
import type { Sex, WestAfricaSettings } from './settings.ts'

/** A country code that is assigned to no country. */
const callingCode = '+259'
const adult = 16

/** Digits of an invented number; the first is not 0. */
export const digits = (random: Random, count: number): string => {
  let made = String(1 + random.below(9))
  while (made.length < count) made += random.below(10)
  return made
}

export const phoneNumber = (random: Random): string => `${callingCode}6${digits(random, 8)}`

/** The number of a person of this age: their own, one that the household shares, or none. */
export function phoneOf(
  random: Random,
  { contact }: WestAfricaSettings,
  age: number,
  shared: readonly string[],
): string | null {
  if (age >= adult && random.chance(contact.phone.adult)) return phoneNumber(random)
  return random.chance(contact.phone.of_household) ? (shared[random.below(shared.length)] ?? null) : null
}

export function nationalIdOf(random: Random, { contact }: WestAfricaSettings, age: number): string | null {
  const { from_age, share } = contact.national_id
  return age >= from_age && random.chance(share) ? digits(random, 12) : null
}

/** What a person who was born in `year` believes of their birth, and whether they know the day. */
export function birthOf(
  random: Random,
  settings: WestAfricaSettings,
  year: number,
): Pick<Person, 'birth' | 'dayKnown'> {
  const { only_year, round_year } = settings.birth
  const [month, day] = [random.below(12) + 1, random.below(28) + 1]
  const old = settings.year - year >= 40
  if (!random.chance(old ? only_year.old : only_year.young))
    return { birth: { year, month, day }, dayKnown: true }
  const believed = old && random.chance(round_year) ? Math.round(year / 5) * 5 : year
  return { birth: { year: believed, month: 1, day: 1 }, dayKnown: false }
}

/** The title of a person of this sex and age, in the form that they use. */
export function titleOf(
  random: Random,
  { titles }: WestAfricaSettings,
  sex: Sex,
  age: number,
): string | null {
  for (const { from_age, share, forms } of titles[sex])
    if (age >= from_age && random.chance(share)) return forms[random.below(forms.length)] ?? null
  return null
}
