/**
 * One person of the plain set, by number: what their first record says.
 */
import { growingRank } from '../growing.ts'
import type { Growth } from '../growing.ts'
import { dateText } from '../date.ts'
import type { CivilDate } from '../date.ts'
import type { Random } from '../random.ts'
import type { PlainSettings } from './settings.ts'
import type { Vocabulary } from './vocabulary.ts'

export interface PlainPerson {
  readonly given: string
  readonly surname: string
  readonly dob: string
  readonly sex: 'F' | 'M'
  readonly place: string
  readonly postcode: string
}

/** Make the person with the number `n`, from 0. */
export function plainPerson(
  random: Random,
  { growth, birth }: PlainSettings,
  words: Vocabulary,
  n: number,
): PlainPerson {
  random.start(n)
  const rank = (one: Growth): number => growingRank(random, one, n)
  const given = words.given(rank(growth.given))
  return {
    given: given.text,
    surname: words.surname(rank(growth.surname)),
    sex: given.sex ?? (random.chance(0.5) ? 'F' : 'M'),
    place: words.place(rank(growth.place)),
    postcode: words.postcode(rank(growth.postcode)),
    dob: dateText(birthDate(random, birth)),
  }
}

function birthDate(random: Random, birth: PlainSettings['birth']): CivilDate {
  const year = birth.first_year + random.below(birth.last_year - birth.first_year + 1)
  const kind = random.unit()
  const month = random.below(12) + 1
  const day = random.below(28) + 1
  if (kind < birth.first_of_january) return { year, month: 1, day: 1 }
  if (kind < birth.first_of_january + birth.first_of_july) return { year, month: 7, day: 1 }
  if (kind < birth.first_of_january + birth.first_of_july + birth.fifteenth) return { year, month, day: 15 }
  return { year, month, day }
}
