/**
 * A household of the West African set: a father, one or two wives, their children and sometimes a brother of the father, with one
 * surname, one town, and telephones that they share. Relatives are what makes linkage hard: a son may bear his father's name.
 */
import { weightedChoice } from '../alias.ts'
import type { Random } from '../random.ts'
import type { NameStock } from './name-stock.ts'
import { borne } from './person.ts'
import type { BorneName, Person } from './person.ts'
import { placeChoice } from './place.ts'
import type { Sex, WestAfricaSettings } from './settings.ts'
import { birthOf, nationalIdOf, phoneNumber, phoneOf, titleOf } from './traits.ts'

/** Children of one mother, from none to seven: weights. */
const childrenOf = weightedChoice([10, 12, 16, 18, 16, 12, 9, 7])

const [twoWives, fatherPresent, uncle, bornElsewhere] = [0.22, 0.85, 0.25, 0.2]
/** Of wives, those who bear their own and their husband's surname, and those who bear his alone. */
const [bothSurnames, husbandsSurname] = [0.1, 0.05]

/** Makes the people of household `n`; `random` stands at the start of the household's own sequence. */
export type HouseholdMaker = (random: Random, n: number) => readonly Person[]

/** What is settled of a person before the rest is drawn. */
interface Kin {
  readonly sex: Sex
  readonly year: number
  readonly surname: readonly BorneName[]
  readonly first: BorneName
  readonly mother?: readonly BorneName[]
  readonly father?: readonly BorneName[]
}

export function householdMaker(settings: WestAfricaSettings, stock: NameStock): HouseholdMaker {
  const place = placeChoice(settings)
  const nationality = weightedChoice(settings.nationalities.map((one) => one.weight))
  const { year: now } = settings

  return (random, n) => {
    const { code = '', hand = 'fr' } = settings.nationalities[nationality(random)] ?? {}
    const home = place(random)
    const drawSurname = (): BorneName => borne(random, stock.surname(random))
    const surname = drawSurname()
    const { languages } = surname.name
    const language = languages[random.below(Math.max(languages.length, 1))] ?? ''
    const given = (sex: Sex): BorneName => borne(random, stock.given(random, sex, language))
    const phones = Array.from({ length: 1 + random.below(2) }, () => phoneNumber(random))
    const made: Person[] = []

    const add = ({ sex, year, first, ...kin }: Kin): Person => {
      const age = now - year
      const found: Person = {
        id: `${n}-${made.length}`,
        sex,
        ...birthOf(random, settings, year),
        birthPlace: random.chance(bornElsewhere) ? place(random) : home,
        given: random.chance(settings.given.second) ? [first, given(sex)] : [first],
        surname: kin.surname,
        mother: kin.mother ?? [given('F'), drawSurname()],
        father: kin.father ?? [given('M'), kin.surname[0] ?? surname],
        phone: phoneOf(random, settings, age, phones),
        nationalId: nationalIdOf(random, settings, age),
        household: `H${String(n).padStart(8, '0')}`,
        nationality: code,
        hand,
        title: titleOf(random, settings, sex, age),
      }
      made.push(found)
      return found
    }

    const addChildren = (
      mother: readonly BorneName[],
      motherYear: number,
      father: readonly BorneName[],
    ): void => {
      for (let count = childrenOf(random); count > 0; count -= 1) {
        const year = motherYear + 16 + random.below(27)
        const sex = random.chance(0.5) ? 'F' : 'M'
        const parent = (sex === 'F' ? mother : father)[0]
        const first = parent !== undefined && random.chance(settings.given.after_parent) ? parent : given(sex)
        if (year > now) continue
        const child = { sex, year, surname: [surname], mother, father } as const
        const { birth, dayKnown, birthPlace } = add({ ...child, first })
        if (!random.chance(settings.birth.twins)) continue
        const twin = add({ ...child, first: given(sex) })
        made[made.length - 1] = { ...twin, birth, dayKnown, birthPlace }
      }
    }

    const fatherYear = now - 24 - Math.floor((random.unit() + random.unit()) * 25)
    const father = [given('M'), surname] as const
    if (random.chance(fatherPresent))
      add({ sex: 'M', year: fatherYear, surname: [surname], first: father[0] })
    for (let wives = random.chance(twoWives) ? 2 : 1; wives > 0; wives -= 1) {
      const year = Math.min(fatherYear + random.below(16), now - 17)
      const own = drawSurname()
      const mother = [given('F'), own] as const
      const u = random.unit()
      const bears = u < bothSurnames ? [own, surname] : u < bothSurnames + husbandsSurname ? [surname] : [own]
      add({ sex: 'F', year, surname: bears, first: mother[0], father: [given('M'), own] })
      addChildren(mother, year, father)
    }
    if (random.chance(uncle))
      add({ sex: 'M', year: fatherYear + random.below(20) - 8, surname: [surname], first: given('M') })
    return made
  }
}
