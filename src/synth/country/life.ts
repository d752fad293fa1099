/**
 * Where one person lived, from birth to death or the end of the period: each move of residence is drawn from the rates of the
 * country that they live in then. A person's moves depend on nobody else's, so that any life can be drawn alone.
 *
 * Simplification: residence changes by intention and lasts a year at least, unless death or the end of the period cuts it.
 */
import type { Random } from '../random.ts'
import type { Sex } from '../west-africa/settings.ts'
import { draws } from './corridors.ts'
import { ageAt, yearOfDays } from './day.ts'
import type { Day } from './day.ts'
import type { Beginning, Reason, Spell } from './person.ts'
import { firstEvent, migrationRates, steadyEvent } from './schedule.ts'
import type { CountrySettings, HouseholdKind } from './settings.ts'

/** What is settled of a person before the rest of their life is drawn. */
export interface Start {
  readonly sex: Sex
  readonly birth: Day
  readonly kind: HouseholdKind
  readonly citizenship: string
  /** Where life began. */
  readonly birthCountry: string
  /** The household's own move, of those who were born before it. */
  readonly moved: { readonly day: Day; readonly to: string } | null
  /** When chance begins to work: from the period's first day, from birth, or from the household's coming. */
  readonly seen: Day
}

/** A residence lasts a year and a day before the next move can follow. */
const least = 366

/** Spells of a person who died on `death`, or of whom the period's end is the end. */
export type LifeMaker = (random: Random, start: Start, end: Day) => readonly Spell[]

export function lifeMaker(settings: CountrySettings): LifeMaker {
  const { migration, age_schedules } = settings
  const home = settings.country.code
  const draw = draws(settings)
  const emigration = {
    M: migrationRates(age_schedules.M, migration.emigration.M),
    F: migrationRates(age_schedules.F, migration.emigration.F),
  }

  /** The day on which somebody leaves Sanoria for good. */
  const leaves = (random: Random, start: Start, from: Day, end: Day): Day | null => {
    if (start.kind === 'refugee') return steadyEvent(random, migration.refugee_returns, from, end)
    if (start.citizenship !== home && start.birthCountry !== home)
      return steadyEvent(random, migration.foreigner_leaves, from, end)
    return firstEvent(random, emigration[start.sex], start.birth, from, end)
  }
  const destination = (random: Random, { citizenship }: Start): string =>
    citizenship !== home && random.chance(migration.to_own_country) ? citizenship : draw.leaving(random)

  return (random, start, end) => {
    const spells: Spell[] = []
    let [country, from] = [start.birthCountry, start.birth]
    let [beginning, reason]: [Beginning, Reason | null] = ['birth', null]
    const go = (to: string, day: Day, how: Beginning, why: Reason): void => {
      spells.push({ country, from, to: day, beginning, reason })
      ;[country, from, beginning, reason] = [to, day, how, why]
    }
    if (start.moved !== null) {
      const { day, to } = start.moved
      if (start.kind === 'refugee') go(to, day, 'forced', 'conflict')
      else go(to, day, to === home ? 'immigration' : 'emigration', reasonOf(random, start, day))
    }
    if (start.kind !== 'visitor')
      for (;;) {
        const free = Math.max(start.seen, beginning === 'birth' ? from + 1 : from + least)
        const here = country === home
        const national = start.citizenship === home
        const back = national ? migration.return_home : migration.comes_back
        const day = here ? leaves(random, start, free, end) : steadyEvent(random, back, free, end)
        if (day === null) break
        if (here) {
          const to = destination(random, start)
          const returns = to === start.citizenship
          go(to, day, returns ? 'return' : 'emigration', returns ? 'home' : reasonOf(random, start, day))
        } else
          go(home, day, national ? 'return' : 'immigration', national ? 'home' : reasonOf(random, start, day))
      }
    spells.push({ country, from, to: end, beginning, reason })
    return spells
  }
}

/** Why somebody of this age and sex moves, where nothing forces them. */
function reasonOf(random: Random, { birth, sex }: Start, day: Day): Reason {
  const age = ageAt(birth, day)
  const u = random.unit()
  if (age < 15) return 'family'
  if (age < 26 && u < 0.2) return 'study'
  if (age >= 60) return 'family'
  if (sex === 'F') return u < 0.45 ? 'family' : u < 0.62 ? 'marriage' : u < 0.8 ? 'search' : 'business'
  return u < 0.35 ? 'work' : u < 0.7 ? 'search' : u < 0.85 ? 'business' : 'family'
}

/** When a foreigner who lives in Sanoria becomes its citizen: some years after they came, at a steady rate. */
export function naturalisation(
  random: Random,
  { migration, country, period }: CountrySettings,
  citizenship: string,
  spells: readonly Spell[],
): Day | null {
  if (citizenship === country.code) return null
  const { after_years, rate } = migration.naturalisation
  for (const spell of spells)
    if (spell.country === country.code) {
      const from = Math.max(period.from, spell.from + Math.ceil(after_years * yearOfDays))
      const day = steadyEvent(random, rate, from, spell.to)
      if (day !== null) return day
    }
  return null
}
