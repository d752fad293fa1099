/**
 * Who makes up a household when the truth begins to follow it: a family, people who come together, or one traveller.
 *
 * A family is a head, wives, their children who still live there, and now and then an old mother; its shape follows from fertility and
 * survival. People who come within the period have ages after the migration schedule, one by one: a child who comes alone is fostered.
 */
import { weightedChoice } from '../alias.ts'
import type { Random } from '../random.ts'
import type { Sex } from '../west-africa/settings.ts'
import { yearOfDays } from './day.ts'
import type { Day } from './day.ts'
import type { Role } from './person.ts'
import { deathRates, migrationRate, survival } from './schedule.ts'
import type { CountrySettings } from './settings.ts'

/** A member on the day that the household is first seen. */
export interface Founder {
  readonly sex: Sex
  readonly birth: Day
  readonly role: Role
  /** Place of the mother among the founders. */
  readonly mother: number | null
}

const [manHeads, twoWives, oldMother, childrenLeaveAt] = [0.86, 0.2, 0.12, 22]

/** People who come together: one, two, up to five. */
const together = weightedChoice([66, 17, 9, 5, 3])

export interface FounderMaker {
  /** A family on a day; of refugees half the men stayed behind, or follow later. */
  readonly family: (random: Random, day: Day, manPresent?: number) => readonly Founder[]
  /** People who come to live in the country on a day. */
  readonly comers: (random: Random, day: Day) => readonly Founder[]
  /** One grown traveller. */
  readonly traveller: (random: Random, day: Day) => readonly Founder[]
}

export function founderMaker(settings: CountrySettings): FounderMaker {
  const alive = survival(deathRates(settings.mortality))
  const reaches = (age: number): number => alive[Math.min(Math.floor(age), alive.length - 1)] ?? 0
  const heads = weightedChoice(
    Array.from({ length: 56 }, (_, i) => reaches(i + 24) * Math.exp(-settings.origin_growth * i)),
  )
  const comerAge = {
    M: weightedChoice(comerWeights(settings, 'M')),
    F: weightedChoice(comerWeights(settings, 'F')),
  }
  const born = (random: Random, day: Day, age: number): Day =>
    day - Math.floor((age + random.unit()) * yearOfDays)

  const family: FounderMaker['family'] = (random, day, manPresent = manHeads) => {
    const made: Founder[] = []
    const headAge = 24 + heads(random)
    const man = random.chance(manPresent)
    if (man) made.push({ sex: 'M', birth: born(random, day, headAge), role: 'head', mother: null })
    const wives = man && random.chance(twoWives) ? 2 : 1
    for (let wife = 0; wife < wives; wife += 1) {
      const age = Math.max(17, man ? headAge - random.below(15) : headAge)
      const mother = made.length
      const birth = born(random, day, age)
      made.push({ sex: 'F', birth, role: mother === 0 ? 'head' : 'spouse', mother: null })
      for (let years = Math.max(0, age - 49); years < Math.min(age - 15, childrenLeaveAt); years += 1) {
        const rate = settings.fertility[Math.floor((age - years - 15) / 5)] ?? 0
        if (!random.chance(rate * reaches(years)) || made.length >= 20) continue
        const sex = random.chance(0.5) ? 'F' : 'M'
        made.push({ sex, birth: born(random, day, years), role: 'child', mother })
      }
    }
    if (headAge < 55 && random.chance(oldMother))
      made.push({
        sex: 'F',
        birth: born(random, day, headAge + 18 + random.below(15)),
        role: 'other',
        mother: null,
      })
    return made
  }
  return {
    family,
    comers: (random, day) => {
      const count = together(random) + 1
      const made = Array.from({ length: count }, (): Founder => {
        const sex = random.chance(settings.migration.women_arriving) ? 'F' : 'M'
        const birth = born(random, day, comerAge[sex](random))
        return { sex, birth, role: 'other', mother: null }
      })
      const [oldest, ...others] = made.toSorted((a, b) => a.birth - b.birth)
      return oldest === undefined ? [] : [{ ...oldest, role: 'head' }, ...others]
    },
    traveller: (random, day) => {
      const sex = random.chance(0.38) ? 'F' : 'M'
      return [{ sex, birth: born(random, day, 17 + random.below(45)), role: 'head', mother: null }]
    },
  }
}

/** People of a sex who come, by completed age: the schedule's rate times the people of the origin who are of that age. */
export function comerWeights(settings: CountrySettings, sex: Sex): readonly number[] {
  const alive = survival(deathRates(settings.mortality))
  return alive
    .slice(0, 100)
    .map(
      (part, age) =>
        migrationRate(settings.age_schedules[sex], age + 0.5) *
        part *
        Math.exp(-settings.origin_growth * age),
    )
}
