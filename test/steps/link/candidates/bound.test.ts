import { afterAll, beforeAll, expect, test } from 'vitest'
import { weightOf } from '../../../../src/steps/link/agreement/weights.ts'
import { smallLinkage } from '../../../link/small-linkage.ts'
import type { FoundLink, Given, SmallLinkage } from '../../../link/small-linkage.ts'
import { randomModel, randomRecords } from './random-model.ts'

let at: SmallLinkage
beforeAll(async () => {
  at = await smallLinkage(2)
})
afterAll(() => at.close())

const seeds = Array.from({ length: 16 }, (_, i) => i)

const told = (pairs: readonly FoundLink[]): readonly string[] =>
  pairs.map(({ left, right, weight, pattern, found }) => `${left} ${right} ${weight} ${pattern} ${found}`)

const sourcesOf = (seed: number): Readonly<Record<string, readonly Given[]>> => {
  const records = randomRecords(seed, 70)
  return { here: records.filter((_, i) => i % 3 > 0), there: records.filter((_, i) => i % 3 === 0) }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)
const seen = { looked: 0, kept: 0, links: 0 }

test.each(seeds)('model %i: what the bounds leave out would never have been a link', async (seed) => {
  const [model, sources] = [randomModel(seed), sourcesOf(seed)]
  const all = await at.link({ ...model, threshold: 0 }, sources)
  for (const threshold of [0.5, 0.9]) {
    const bounded = await at.link({ ...model, threshold }, sources)
    expect(told(bounded.pairs)).toEqual(told(all.pairs.filter(({ weight }) => weight >= weightOf(threshold))))
    seen.kept += sum(bounded.rules.map((rule) => rule.kept))
    seen.looked += sum(all.rules.map((rule) => rule.kept))
    seen.links += bounded.pairs.length
  }
})

test('the bounds do leave most pairs out, and leave links', () => {
  expect(seen.links).toBeGreaterThan(500)
  expect(seen.kept).toBeLessThan(0.6 * seen.looked)
})

test.each([1, 2, 3])(
  'model %i: of the groups of linked records, every pair that weighs enough is a link',
  async (seed) => {
    const sources = sourcesOf(seed)
    const { candidates: _, ...rest } = randomModel(seed) as {
      readonly candidates: unknown
      readonly columns: object[]
    }
    const model = {
      ...rest,
      threshold: 0.5,
      link: 'dedupe',
      columns: [...rest.columns, { name: 'every', sql: 'substr(unique_id, 1, 1)' }],
    }
    const group = new Map(
      Object.values(sources)
        .flat()
        .map((record) => [record['unique_id'] ?? '', record['g'] || undefined]),
    )
    const key = (a: string | undefined, b: string | undefined): string =>
      [a ?? '', b ?? ''].toSorted((x, y) => (x < y ? -1 : 1)).join(' ')
    const first = { block: ['e number'] }
    const before = await at.link({ ...model, candidates: [first] }, sources)
    const linked = new Set(
      before.pairs
        .map(({ left, right }) => [group.get(left), group.get(right)])
        .filter((groups) => !groups.includes(undefined))
        .map(([a, b]) => key(a, b)),
    )
    const every = await at.link({ ...model, candidates: [{ block: ['every'] }] }, sources)
    const name = ({ left, right }: FoundLink): string => `${left} ${right}`
    const wanted = every.pairs.filter(({ left, right }) => linked.has(key(group.get(left), group.get(right))))
    const found = await at.link({ ...model, candidates: [first, { associated: 'g' }] }, sources)
    expect(found.pairs.map(name).toSorted()).toEqual(
      [...new Set([...before.pairs, ...wanted].map(name))].toSorted(),
    )
  },
)
