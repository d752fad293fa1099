/**
 * Who is displaced within the country: violence or a flood strikes a region, a part of its households flees together, and goes home again after
 * some time. Refugees who flee anew stay refugees (IRIS, EGRISS 2020), and are not among them; foreigners who live there are.
 *
 * Each household is drawn from a stream of its own, so that its life is the same with or without it.
 */
import { weightedChoice } from '../alias.ts'
import { randomStream } from '../random.ts'
import type { Day } from './day.ts'
import { residenceOn } from './moves.ts'
import type { Household, Person } from './person.ts'
import type { Calamity, CountrySettings } from './settings.ts'

/** Somebody who lives away from home: from the flight, or a birth after it, to the return, a move abroad or death (exclusive). */
export interface Displaced {
  readonly person: Person
  readonly from: Day
  readonly to: Day
}

/** A household that fled. */
export interface Displacement {
  readonly cause: Calamity['cause']
  /** Index of the region where it lives meanwhile: its own, or another. */
  readonly region: number
  readonly displaced: readonly Displaced[]
}

/** Away for so many days at least. */
const least = 14

/** Make what says whether a household was displaced, by the first calamity that struck it; null for those that were not. */
export function displacementMaker(
  seed: number,
  { displacement, regions, country, period }: CountrySettings,
): (household: Household) => Displacement | null {
  const random = randomStream(seed, 'country displacement')
  const elsewhere = weightedChoice(regions.map(({ weight }) => weight))
  return ({ kind, number, region, members }) => {
    if (kind === 'refugee' || kind === 'visitor') return null
    random.start(number)
    const home = regions[region]?.name
    const struck = displacement.calamities.find(
      (calamity) => calamity.region === home && random.chance(calamity.share),
    )
    if (struck === undefined) return null
    const fled = struck.from + random.below(struck.within_days)
    const back = fled + least + Math.floor(-Math.log(1 - random.unit()) * (struck.mean_days - least))
    const stays = random.chance(displacement.own_region)
    const drawn = elsewhere(random)
    const end = Math.min(back, period.to)
    const displaced = members.flatMap((person): readonly Displaced[] => {
      const from = Math.max(fled, person.birth)
      const spell = residenceOn(person, from, country.code)
      if (spell === undefined || from >= end) return []
      return [{ person, from, to: Math.min(end, spell.to) }]
    })
    return displaced.length === 0 ? null : { cause: struck.cause, region: stays ? region : drawn, displaced }
  }
}
