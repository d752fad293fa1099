/** How a household comes to be: its kind, its place, where it came from and when, and who founded it. */
import { weightedChoice } from '../alias.ts'
import type { Random } from '../random.ts'
import { draws } from './corridors.ts'
import { yearOfDays } from './day.ts'
import type { Day } from './day.ts'
import { founderMaker } from './founders.ts'
import type { Founder } from './founders.ts'
import type { Household } from './person.ts'
import { householdKinds } from './settings.ts'
import type { CountrySettings, HouseholdKind } from './settings.ts'

/** A household before its people live. */
export interface Home extends Omit<Household, 'members'> {
  /** The day on which the truth begins to follow it. */
  readonly seen: Day
  /** Its move to or from Sanoria, where it moved as a whole. */
  readonly moved: { readonly day: Day; readonly to: string } | null
  readonly founders: readonly Founder[]
}

/** Refugees who come to the region that receives most of them; and families of refugees with the man. */
const [received, manCame] = [0.75, 0.45]

/** Years since those who were there already had come, on average. */
const yearsBefore = 9

export function homeMaker(settings: CountrySettings): (random: Random, n: number) => Home {
  const { period, regions } = settings
  const kinds = weightedChoice(householdKinds.map((kind) => settings.households[kind]))
  const draw = draws(settings)
  const make = founderMaker(settings)
  const { refugees } = settings.migration
  const home = settings.country.code
  const refuge = regions.findIndex(({ name }) => name === refugees.region)
  const wait = (random: Random, mean: number): number => Math.floor(-Math.log(1 - random.unit()) * mean)

  const clusterOf = regions.map((_, region) => {
    const { towns, all } = clustersOf(settings, region)
    return {
      urban: weightedChoice(clusterSizes(towns)),
      rural: weightedChoice(clusterSizes(all - towns)),
      towns,
    }
  })

  /** Region and cluster; clusters of a region are urban first, and foreigners live in towns more often. */
  const placed = (random: Random, kind: HouseholdKind): Pick<Home, 'region' | 'urban' | 'cluster'> => {
    const region = kind === 'refugee' && random.chance(received) ? Math.max(0, refuge) : draw.region(random)
    const part = regions[region]?.urban ?? 0
    const urban = random.chance(kind === 'arriving' || kind === 'settled' ? (1 + part) / 2 : part)
    const place = clusterOf[region]
    const cluster = urban ? place?.urban(random) : (place?.towns ?? 0) + (place?.rural(random) ?? 0)
    return { region, urban, cluster: cluster ?? 0 }
  }

  return (random, n) => {
    const kind: HouseholdKind = householdKinds[kinds(random)] ?? 'national'
    const place = { number: n, kind, ...placed(random, kind) }
    const start = period.from
    const before = start - 1 - wait(random, yearsBefore * yearOfDays)
    switch (kind) {
      case 'national':
        return { ...place, origin: home, seen: start, moved: null, founders: make.family(random, start) }
      case 'settled': {
        const moved = { day: before, to: home }
        return {
          ...place,
          origin: draw.settled(random),
          seen: start,
          moved,
          founders: make.family(random, start),
        }
      }
      case 'abroad': {
        const origin = draw.leaving(random)
        const some = make.family(random, start).slice(0, 1 + random.below(2))
        const founders = some.map((one) => ({ ...one, mother: null }))
        return { ...place, origin, seen: start, moved: { day: before, to: origin }, founders }
      }
      case 'arriving': {
        const day = start + 1 + random.below(period.to - start - 1)
        const founders = make.comers(random, day)
        return { ...place, origin: draw.arriving(random), seen: day, moved: { day, to: home }, founders }
      }
      case 'refugee': {
        const day = Math.min(refugees.from + wait(random, refugees.mean_days), period.to - 1)
        const founders = make.family(random, day, manCame)
        return { ...place, origin: refugees.country, seen: day, moved: { day, to: home }, founders }
      }
      case 'visitor': {
        const founders = make.traveller(random, start)
        return { ...place, origin: draw.visiting(random), seen: start, moved: null, founders }
      }
    }
  }
}

/** Clusters of a region, and how many of them are urban: these come first; at least one is left for each kind. */
export function clustersOf({ regions }: CountrySettings, region: number): { towns: number; all: number } {
  const { urban = 0, clusters: all = 2 } = regions[region] ?? {}
  return { towns: Math.min(all - 1, Math.max(1, Math.round(all * urban))), all }
}

/** Sizes of the clusters of one stratum, as weights: the last is about twice the first. */
export const clusterSizes = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, i) => 1 + i / count)
