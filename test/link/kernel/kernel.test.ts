import { afterAll, beforeAll, expect, test } from 'vitest'
import { one, smallLinkage } from '../small-linkage.ts'
import type { Given, SmallLinkage } from '../small-linkage.ts'
import { randomModel, randomRecords } from '../../steps/link/candidates/random-model.ts'

let [inMemory, bySql]: readonly SmallLinkage[] = []
beforeAll(async () => {
  inMemory = await smallLinkage(2)
  bySql = await smallLinkage(2, true)
})
afterAll(() => {
  inMemory?.close()
  bySql?.close()
})

/** What a linkage found, pair by pair, and what each rule kept on the way. */
async function found(
  at: SmallLinkage | undefined,
  model: object,
  sources: Readonly<Record<string, readonly Given[]>>,
) {
  const linked = await at?.link(model, sources)
  return { pairs: linked?.pairs, rules: linked?.rules }
}

const seeds = Array.from({ length: 8 }, (_, i) => 100 + i)
const kept = { all: 0, bounded: 0 }

test.each(seeds)('model %i: the same pairs are kept by each rule in memory and by SQL', async (seed) => {
  const records = randomRecords(seed, 90)
  const sources = {
    here: records.filter((_, i) => i % 3 > 0),
    there: records.filter((_, i) => i % 3 === 0),
  }
  const model = randomModel(seed)
  for (const threshold of [0, 0.9]) {
    const told = await found(inMemory, { ...model, threshold }, sources)
    expect(told).toEqual(await found(bySql, { ...model, threshold }, sources))
    const sum = told.rules?.reduce((n, rule) => n + rule.kept, 0) ?? 0
    if (threshold === 0) kept.all += sum
    else kept.bounded += sum
  }
})

test('the conditions leave pairs out, and keep some', () => {
  expect(kept.bounded).toBeGreaterThan(100)
  expect(kept.bounded).toBeLessThan(0.9 * kept.all)
})

const people = (count: number): readonly Given[] =>
  Array.from({ length: count }, (_, i) => ({
    unique_id: String(i),
    a: i % 10 === 9 ? null : ['Awa', 'Awah', 'Musa', 'Moussa'][i % 4],
    b: i % 7 === 6 ? null : String(1000 + (i % 5)),
    c: String(i % 2),
  }))

const small = {
  link: 'dedupe',
  prior: 0.01,
  threshold: 0.5,
  comparisons: [
    {
      name: 'a',
      levels: [
        { label: 'missing', test: { missing: ['a'] } },
        { label: 'same', test: { exact: 'a' }, m: 0.9, u: 0.01 },
        { label: 'like', test: { jaroWinkler: 'a', atLeast: 0.9 }, m: 0.08, u: 0.02 },
        { label: 'other', test: { else: true }, m: 0.02, u: 0.97 },
      ],
    },
    {
      name: 'b',
      levels: [
        { label: 'missing', test: { missing: ['b'] } },
        { label: 'same', test: { exact: 'b' }, m: 0.95, u: 0.02 },
        { label: 'other', test: { else: true }, m: 0.05, u: 0.98 },
      ],
    },
  ],
}

test.each([
  ['blocks that are split', [{ block: ['c'], split: ['b'], largest: 20 }]],
  ['a condition of the model’s own', [{ block: ['a'], where: 'l.c <> r.c' }, { block: ['c'] }]],
  ['copies', [{ block: ['a', 'c'] }, { block: ['b'] }]],
])('%s give the same pairs in memory and by SQL', async (_, candidates) => {
  const told = await found(inMemory, { ...small, candidates }, one(people(90)))
  expect(told).toEqual(await found(bySql, { ...small, candidates }, one(people(90))))
  expect(told.pairs?.length).toBeGreaterThan(10)
})

test('a number that would stand for a missing one leaves the work to the engine', async () => {
  const columns = [{ name: 'number', sql: 'cast(b as integer)', number: true }]
  const records = people(40).map((record, i) => ({ ...record, b: i % 3 === 0 ? '-2147483648' : record['b'] }))
  const candidates = [{ block: ['number'] }]
  const told = await found(inMemory, { ...small, columns, candidates }, one(records))
  expect(told).toEqual(await found(bySql, { ...small, columns, candidates }, one(records)))
  expect(told.pairs?.length).toBeGreaterThan(10)
})
