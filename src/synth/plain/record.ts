/**
 * A copy of a person's first record in the plain set, with the slips of the second clerk.
 */
import { growingRank } from '../growing.ts'
import type { Random } from '../random.ts'
import { typo } from '../typo.ts'
import type { PlainPerson } from './person.ts'
import type { PlainSettings } from './settings.ts'
import type { Vocabulary } from './vocabulary.ts'

export type PlainRecord = { readonly [K in Exclude<keyof PlainPerson, 'sex'>]: string | null } & {
  readonly sex: 'F' | 'M'
}

/** Copy the `person` with the number `n`; `random` stands at the start of the record's own sequence. */
export function slippedCopy(
  random: Random,
  { growth, slips }: PlainSettings,
  words: Vocabulary,
  person: PlainPerson,
  n: number,
): PlainRecord {
  const slip = (
    value: string,
    { missing, typo: typing = 0, other }: { missing: number; typo?: number; other: number },
    draw: () => string,
  ): string | null => {
    const u = random.unit()
    if (u < missing) return null
    if (u < missing + typing) return typo(random, value)
    return u < missing + typing + other ? draw() : value
  }
  const given = slip(person.given, slips.given, () => words.given(growingRank(random, growth.given, n)).text)
  const surname = slip(person.surname, slips.surname, () =>
    words.surname(growingRank(random, growth.surname, n)),
  )
  const swapped = random.chance(slips.names_swapped)
  return {
    given: swapped ? surname : given,
    surname: swapped ? given : surname,
    sex: person.sex,
    dob: slippedDate(random, person.dob, slips.dob),
    place: slip(person.place, slips.place, () => words.place(growingRank(random, growth.place, n))),
    postcode: slip(person.postcode, slips.postcode, () =>
      words.postcode(growingRank(random, growth.postcode, n)),
    ),
  }
}

function slippedDate(random: Random, dob: string, slips: PlainSettings['slips']['dob']): string | null {
  const u = random.unit()
  const [year = '', month = '', day = ''] = dob.split('-')
  let bound = slips.missing
  if (u < bound) return null
  if (u < (bound += slips.first_of_january)) return `${year}-01-01`
  // A clerk writes the thirteenth month without a thought; the copy keeps it.
  if (u < (bound += slips.day_month_swapped)) return `${year}-${day}-${month}`
  if (u < (bound += slips.digit)) {
    const at = [2, 3, 6, 9][random.below(4)] ?? 9
    return dob.slice(0, at) + random.below(10) + dob.slice(at + 1)
  }
  if (u < bound + slips.year_beside) return `${Number(year) + (random.chance(0.5) ? 1 : -1)}-${month}-${day}`
  return dob
}
