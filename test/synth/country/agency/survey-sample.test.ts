import { expect, test } from 'vitest'
import { chooseClusters, surveySample } from '../../../../src/synth/country/agency/survey-sample.ts'
import { clusterSizes, clustersOf } from '../../../../src/synth/country/home.ts'
import { settings } from '../small-country.ts'

test('over many seeds a cluster is chosen as often as its probability says', () => {
  const seeds = 4000
  const chosen = new Map<string, { times: number; probability: number }>()
  for (let seed = 0; seed < seeds; seed += 1)
    for (const { region, cluster, probability } of chooseClusters(seed, settings)) {
      const key = `${region} ${cluster}`
      chosen.set(key, { times: (chosen.get(key)?.times ?? 0) + 1, probability })
    }
  for (const { times, probability } of chosen.values())
    expect(Math.abs(times / seeds - probability)).toBeLessThan(0.035)
})

test('the probabilities of a stratum add up to the clusters that are wanted, and grow with size', () => {
  const { towns } = clustersOf(settings, 0)
  const sizes = clusterSizes(towns)
  const found = [...chooseClusters(1, settings)].filter(({ region, urban }) => region === 0 && urban)
  expect(found).toHaveLength(settings.agencies.survey.clusters)
  const total = sizes.reduce((sum, size) => sum + size, 0)
  for (const { cluster, probability } of found)
    expect(probability).toBeCloseTo((found.length * (sizes[cluster] ?? 0)) / total, 10)
})

test('which households are kept does not depend on the order in which they pass', () => {
  const [one] = [...chooseClusters(1, settings)]
  const place = { region: one?.region ?? 0, urban: one?.urban ?? true, cluster: one?.cluster ?? 0 }
  const kept = (order: readonly number[]): readonly number[] => {
    const sample = surveySample<number>(1, settings)
    for (const number of order) sample.list({ number, ...place }, 1, () => number)
    const cluster = sample
      .clusters()
      .find(({ region, cluster: at }) => region === place.region && at === place.cluster)
    expect(cluster?.listed).toBe(order.length)
    return cluster?.sampled ?? []
  }
  const numbers = Array.from({ length: 200 }, (_, i) => i)
  expect(kept(numbers)).toEqual(kept(numbers.toReversed()))
  expect(kept(numbers)).toHaveLength(settings.agencies.survey.households)
})
