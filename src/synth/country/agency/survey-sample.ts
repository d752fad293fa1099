/**
 * The sample of a labour force survey, drawn in two stages while the country passes by. First clusters of each stratum, systematically with
 * probability proportional to size, from a frame that stands before: the sizes that the country's own weights expect. Then, in each
 * chosen cluster, as many households as are wanted, each alike (the ones with the least random keys), from all that are listed there.
 *
 * Memory: the sampled households, and three counts for each cluster.
 */
import { randomStream } from '../../random.ts'
import { clusterSizes, clustersOf } from '../home.ts'
import type { CountrySettings } from '../settings.ts'

/** A cluster that was chosen. */
export interface Cluster<T> {
  readonly region: number
  readonly urban: boolean
  readonly cluster: number
  /** Probability with which it came into the sample. */
  readonly probability: number
  /** Households that live there on the day. */
  readonly listed: number
  readonly sampled: readonly T[]
}

export interface Sample<T> {
  /** List a household of `people` residents; `keep` makes what is kept of it, where it comes into the sample. */
  readonly list: (household: Listed, people: number, keep: () => T) => void
  readonly clusters: () => readonly Cluster<T>[]
  /** Residents of a stratum who were listed. */
  readonly people: (region: number, urban: boolean) => number
}

interface Listed {
  readonly number: number
  readonly region: number
  readonly urban: boolean
  readonly cluster: number
}

interface Chosen<T> {
  readonly place: Omit<Cluster<T>, 'listed' | 'sampled'>
  listed: number
  readonly kept: { readonly key: number; readonly kept: T }[]
}

export function surveySample<T>(seed: number, settings: CountrySettings): Sample<T> {
  const { households: wanted } = settings.agencies.survey
  const random = randomStream(seed, 'country survey household')
  const chosen = new Map<string, Chosen<T>>()
  for (const place of chooseClusters(seed, settings))
    chosen.set(`${place.region} ${place.cluster}`, { place, listed: 0, kept: [] })
  const people = new Map<string, number>()
  return {
    list: (household, residents, keep) => {
      const stratum = `${household.region} ${household.urban}`
      people.set(stratum, (people.get(stratum) ?? 0) + residents)
      const here = chosen.get(`${household.region} ${household.cluster}`)
      if (here === undefined) return
      here.listed += 1
      random.start(household.number)
      const key = random.unit()
      const last = here.kept.at(-1)
      if (here.kept.length >= wanted && last !== undefined && key >= last.key) return
      here.kept.push({ key, kept: keep() })
      here.kept.sort((a, b) => a.key - b.key)
      here.kept.length = Math.min(here.kept.length, wanted)
    },
    clusters: () =>
      [...chosen.values()].map(({ place, listed, kept }) => ({
        ...place,
        listed,
        sampled: kept.map((one) => one.kept),
      })),
    people: (region, urban) => people.get(`${region} ${urban}`) ?? 0,
  }
}

/** The systematic draw with probability proportional to size: every interval of the cumulated sizes takes one cluster. */
export function* chooseClusters(
  seed: number,
  settings: CountrySettings,
): Generator<Omit<Cluster<never>, 'listed' | 'sampled'>> {
  const { clusters: wanted } = settings.agencies.survey
  const random = randomStream(seed, 'country survey cluster')
  for (const region of settings.regions.keys()) {
    const { towns, all } = clustersOf(settings, region)
    for (const urban of [true, false]) {
      random.start(region * 2 + (urban ? 1 : 0))
      const [from, count] = urban ? [0, towns] : [towns, all - towns]
      const sizes = clusterSizes(count)
      const take = Math.min(wanted, Math.max(1, Math.floor(count / 2)))
      const step = sizes.reduce((a, b) => a + b, 0) / take
      let [next, sum] = [random.unit() * step, 0]
      for (const [i, size] of sizes.entries()) {
        sum += size
        if (next >= sum) continue
        next += step
        yield { region, urban, cluster: from + i, probability: Math.min(1, size / step) }
      }
    }
  }
}
