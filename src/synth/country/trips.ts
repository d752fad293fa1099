/**
 * Temporary mobility: journeys, seasons and visits that change nobody's residence. All of a person's trips are shorter than the
 * year and spaced so that residence by 12 months in 16 stays what it is. The last may end after the period.
 */
import { weightedChoice } from '../alias.ts'
import type { Random } from '../random.ts'
import type { Sex } from '../west-africa/settings.ts'
import { draws } from './corridors.ts'
import { ageAt, newYear, yearOf, yearOfDays } from './day.ts'
import type { Day } from './day.ts'
import type { Spell, Trip } from './person.ts'
import { visitorKinds } from './settings.ts'
import type { CountrySettings, HouseholdKind, VisitorKind } from './settings.ts'

/** What a person's trips depend on. */
interface Traveller {
  readonly sex: Sex
  readonly birth: Day
  readonly kind: HouseholdKind
  readonly spells: readonly Spell[]
  readonly visitor: VisitorKind | null
  /** Part of the men of the region who leave for the season. */
  readonly seasonal: number
}

interface Plan {
  readonly perYear: number
  readonly days: readonly [number, number]
  readonly purpose: Trip['purpose']
}

/** The dry season's work begins in these days of the year. */
const [seasonBegins, seasonLasts] = [310, 50]

/** After a move nobody leaves for a season before sixteen months are over. */
const settling = 487
/** In the four months before a move nobody travels: by 12 months in 16 the journey would be the move. */
const packing = 123

const purposes = { trader: 'trade', seasonal: 'season', tourist: 'tourism', family: 'visit' } as const

export type TripMaker = (random: Random, traveller: Traveller) => readonly Trip[]

export function tripMaker(settings: CountrySettings): TripMaker {
  const { mobility, period, country } = settings
  const home = country.code
  const draw = draws(settings)
  const visitorPlan = (kind: VisitorKind): Plan => ({
    perYear: mobility.visitors[kind].per_year,
    days: mobility.visitors[kind].days,
    purpose: purposes[kind],
  })
  const journeys: Plan = {
    perYear: mobility.residents.per_year,
    days: mobility.residents.days,
    purpose: 'visit',
  }
  const visits: Plan = { perYear: mobility.abroad.per_year, days: mobility.abroad.days, purpose: 'visit' }
  const season: Plan = { perYear: 1, days: mobility.seasonal.days, purpose: 'season' }

  const planOf = (
    random: Random,
    { sex, kind, visitor, seasonal }: Traveller,
    here: boolean,
  ): Plan | null => {
    if (kind === 'visitor') return visitor === null ? null : visitorPlan(visitor)
    if (!here) return random.chance(mobility.abroad.share) ? visits : null
    const men = mobility.seasonal.men
    if (random.chance(2 * seasonal * (sex === 'M' ? men : 1 - men))) return season
    return random.chance(mobility.residents.share) ? journeys : null
  }

  return (random, traveller) => {
    const trips: Trip[] = []
    for (const [i, spell] of traveller.spells.entries()) {
      const here = spell.country === home
      if (!here && traveller.kind !== 'abroad' && traveller.kind !== 'visitor' && spell.beginning === 'birth')
        continue
      const plan = planOf(random, traveller, here)
      if (plan === null) continue
      // Nobody travels in the first days of a residence or a life, nor at once before a move.
      const settled = plan === season && spell.beginning !== 'birth' ? spell.from + settling : spell.from + 2
      const target = here ? draw.leaving(random) : home
      const last = spell.to - (i + 1 < traveller.spells.length ? packing : 2)
      let at = Math.max(period.from + 1, settled)
      for (;;) {
        const left = plan.purpose === 'season' ? nextSeason(random, at) : at + gap(random, plan.perYear)
        const [least, most] = plan.days
        const back = left + least + random.below(most - least + 1)
        // Who is on the way when the period ends comes back after it.
        const underWay = spell.to === period.to && left < last
        if (back >= last && !underWay) break
        const age = ageAt(traveller.birth, left)
        const [from, to] = mobility.seasonal.ages
        if (plan.purpose !== 'season' || (age >= from && age < to))
          trips.push({ left, back, country: target, purpose: plan.purpose })
        if (back >= last) break
        at = back + 2
      }
    }
    return trips
  }
}

/** Days until the next journey, at a steady rate. */
const gap = (random: Random, perYear: number): number =>
  1 + Math.floor((-Math.log(1 - random.unit()) * yearOfDays) / perYear)

/** A day in the beginning of the next season after a day. */
function nextSeason(random: Random, after: Day): Day {
  const year = yearOf(after)
  const offset = seasonBegins + random.below(seasonLasts)
  const day = newYear(year) + offset
  return day > after ? day : newYear(year + 1) + offset
}

/** The draw of how a visitor comes. */
export function visitorChoice({ mobility }: CountrySettings): (random: Random) => VisitorKind {
  const choice = weightedChoice(visitorKinds.map((kind) => mobility.visitors[kind].weight))
  return (random) => visitorKinds[choice(random)] ?? 'tourist'
}
