/**
 * How a clerk of a source writes the names of a person: in which orthography, with what left out, added, heard or mistyped.
 */
import { weightedChoice } from '../alias.ts'
import type { Random } from '../random.ts'
import { misread, typo } from '../typo.ts'
import { byEar } from './by-ear.ts'
import type { BorneName, Person } from './person.ts'
import { hands } from './settings.ts'
import type { Clerk, Hand, WestAfricaSettings } from './settings.ts'

export interface WrittenNames {
  readonly given: string
  readonly surname: string
  readonly mother: string
  readonly father: string
}

const [accented, initial, hyphen, parentsSurname] = [0.4, 0.06, 0.5, 0.3]

const capitalised = (text: string): string =>
  text.replace(/(^|[\s-])([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase())

/** Make the clerk of a source. */
export function clerk(
  { slips, titles, year: now }: WestAfricaSettings,
  short: ReadonlyMap<string, readonly string[]>,
  source: Clerk,
): (random: Random, person: Person) => WrittenNames {
  const choice = weightedChoice(hands.map((hand) => source.hands[hand]))

  return (random, person) => {
    const hand = random.chance(source.own_hand) ? person.hand : (hands[choice(random)] ?? 'fr')
    const capitals = source.letters === 'capital' || (source.letters === 'any' && random.chance(0.3))
    const small = source.letters === 'any' && random.chance(0.2)

    const spelled = ({ name, usual }: BorneName): string => {
      const u = random.unit()
      const text = u < slips.other_spelling ? name.spell(random, hand) : usual[hand]
      return u > 1 - slips.by_ear ? byEar(random, text) : text
    }
    const given = (names: readonly BorneName[]): readonly string[] =>
      names.flatMap((one, i) => {
        if (i > 0 && random.chance(slips.second_given_left)) return []
        if (i > 0 && random.chance(initial)) return [`${spelled(one).slice(0, 1)}.`]
        const forms = random.chance(source.hypocoristic) ? short.get(one.name.id) : undefined
        return [forms?.[random.below(forms.length)]?.toLowerCase() ?? spelled(one)]
      })
    const surname = (names: readonly BorneName[]): string => {
      const kept =
        names.length > 1 && random.chance(slips.surname_part_left)
          ? [names[random.below(names.length)] as BorneName]
          : names
      return kept.map((one) => accents(random, hand, spelled(one))).join(random.chance(hyphen) ? '-' : ' ')
    }
    const title = (): readonly string[] => {
      if (!random.chance(source.title))
        return person.title !== null && random.chance(0.5) ? [person.title] : []
      const civil = titles.civil[person.sex]
      return now - person.birth.year >= 18 ? [civil[random.below(civil.length)] ?? ''] : []
    }
    const finished = (text: string): string => {
      const cased = capitals ? text.toUpperCase() : small ? text : capitalised(text)
      const typed = random.chance(source.typo) ? typo(random, cased) : cased
      return random.chance(source.misread) ? misread(random, typed) : typed
    }
    const parent = (names: readonly BorneName[]): string => {
      const words = given(names.slice(0, 1))
      return finished(
        [...words, ...(random.chance(parentsSurname) ? [surname(names.slice(1))] : [])].join(' '),
      )
    }
    return {
      given: finished([...title().map((one) => one.toLowerCase()), ...given(person.given)].join(' ')),
      surname: finished(surname(person.surname)),
      mother: parent(person.mother),
      father: parent(person.father),
    }
  }
}

/** A French hand may put the accent that a final e is spoken with. */
const accents = (random: Random, hand: Hand, text: string): string =>
  hand === 'fr' && /[b-df-hj-np-tv-z]e$/.test(text) && random.chance(accented)
    ? `${text.slice(0, -1)}é`
    : text
