/**
 * How nationals came back and how foreigners became citizens: facts that a move or a naturalisation has beside its day. Each is drawn from a
 * stream of its own, so that a person's life is the same with or without it.
 */
import { weightedChoice } from '../alias.ts'
import { randomStream } from '../random.ts'
import type { Sex } from '../west-africa/settings.ts'
import { ageAt } from './day.ts'
import type { Day } from './day.ts'
import type { Acquisition, Return, Spell } from './person.ts'
import type { CountrySettings } from './settings.ts'

/** Who comes or becomes a citizen younger than this does so with a parent. */
const adult = 18

const returns = ['spontaneous', 'assisted', 'forced'] as const

/** What is asked of a person to say how. */
export interface Asked {
  readonly number: number
  readonly sex: Sex
  readonly birth: Day
  /** Whether the person is a citizen of the country on a day. */
  readonly isCitizen: (day: Day) => boolean
}

/** Make what says of each spell in the country that a national came to live in how it began; children come by themselves, as their parents do. */
export function returnMaker(
  seed: number,
  { country, migration }: CountrySettings,
): (asked: Asked, spells: readonly Spell[]) => readonly Spell[] {
  const random = randomStream(seed, 'country returns')
  const choose = weightedChoice(returns.map((way) => migration.returns[way]))
  return ({ number, birth, isCitizen }, spells) => {
    random.start(number)
    return spells.map((spell, i) => {
      const { from, country: where } = spell
      if (i === 0 || where !== country.code || !isCitizen(from)) return spell
      const drawn: Return = returns[choose(random)] ?? 'spontaneous'
      return { ...spell, returned: ageAt(birth, from) < adult ? 'spontaneous' : drawn }
    })
  }
}

/** Make what says how somebody became a citizen on a day. */
export function acquisitionMaker(
  seed: number,
  { migration }: CountrySettings,
): (asked: Pick<Asked, 'number' | 'sex' | 'birth'>, day: Day) => Acquisition {
  const random = randomStream(seed, 'country acquisition')
  const { by_marriage: married } = migration.naturalisation
  return ({ number, sex, birth }, day) => {
    random.start(number)
    if (ageAt(birth, day) < adult) return 'parent'
    return random.chance(married[sex]) ? 'marriage' : 'naturalisation'
  }
}
