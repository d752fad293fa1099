import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDuckdb } from '../../../../src/engine/duckdb.ts'
import type { Engine } from '../../../../src/engine/engine.ts'
import { dataset, print, relation, sql } from '../../../../src/sql/index.ts'
import { LinkModel } from '../../../../src/steps/link/model/model.ts'
import { dealFor, dealt, dealtPairs, pairsDealt, soughtPairs } from '../../../../src/steps/link/train/deal.ts'
import type { RecordPairs } from '../../../../src/steps/link/agreement/record-pairs.ts'

const modelOf = (link: 'dedupe' | 'link'): LinkModel =>
  LinkModel.parse({
    corridor: 'link/1',
    link,
    comparisons: [
      {
        name: 'sex',
        levels: [
          { label: 'same', test: { exact: 'sex' } },
          { label: 'other', test: { else: true } },
        ],
      },
    ],
    candidates: [{ block: ['sex'] }],
  })

const records = 6000
const deal = dealFor(records)
const encoded = dataset('encoded', ['n', 'origin'])
let engine: Engine
beforeAll(async () => {
  engine = await openDuckdb(import.meta.dirname, { threads: 1, spill: false })
  await engine.keep('encoded', `select range as n, range % 3 // 2 as origin from range(${records})`)
})
afterAll(() => engine.close())

async function pairsOf({ from, where }: RecordPairs): Promise<readonly (readonly [number, number])[]> {
  const query = sql`select l.n as l, r.n as r from ${from}${where === undefined ? sql`` : sql` where ${where}`}`
  const { l, r } = await engine.columns(
    print(relation('pairs', ['l', 'r'], 'Pairs', query), 'duckdb', { order: ['l', 'r'] }),
  )
  return (l ?? []).map((n, i) => [Number(n), Number(r?.[i])] as const)
}

async function deals(model: LinkModel): Promise<void> {
  await engine.keep('records dealt', print(dealt(encoded, [], model, deal), 'duckdb'))
}

test.each([
  ['dedupe', (l: number, r: number) => l < r],
  ['link', (l: number, r: number) => l < r && (l % 3 === 2) !== (r % 3 === 2)],
] as const)(
  'to %s, no pair is drawn twice in all rounds, and their number is what is told of them',
  async (link, isPair) => {
    const model = modelOf(link)
    await deals(model)
    const seen = new Set<number>()
    let others = 0
    for (const round of deal.rounds.keys()) {
      for (const [l, r] of await pairsOf(dealtPairs(model, round))) {
        if (!isPair(l, r)) others += 1
        seen.add(l * records + r)
      }
      const [told] = await engine.rows(print(pairsDealt(model, round), 'duckdb'))
      expect(Number(told?.['equal']) / 2).toBe(seen.size)
    }
    expect(others).toBe(0)
  },
)

test('the first round draws some 100,000 pairs, all rounds some two million', async () => {
  const model = modelOf('dedupe')
  await deals(model)
  const [first, all] = await Promise.all(
    [0, deal.rounds.length - 1].map(async (round) => {
      const [told] = await engine.rows(print(pairsDealt(model, round), 'duckdb'))
      return Number(told?.['equal']) / 2
    }),
  )
  expect(Math.abs((first ?? 0) / 100_000 - 1)).toBeLessThan(0.1)
  expect(Math.abs((all ?? 0) / 2_000_000 - 1)).toBeLessThan(0.1)
})

test('partners of a record are drawn from all over the file', async () => {
  const model = modelOf('dedupe')
  await deals(model)
  const pairs = await pairsOf(dealtPairs(model, 0))
  const tenths = Array.from({ length: 10 }, () => 0)
  for (const [l, r] of pairs) {
    const tenth = Math.floor(((r - l) / records) * 10)
    tenths[tenth] = (tenths[tenth] ?? 0) + 1
  }
  // Of two random places in a row, the distance falls evenly: 19 % of pairs are nearer than a tenth of it, 1 % further than nine tenths.
  for (const [i, n] of tenths.entries()) expect(n / pairs.length).toBeCloseTo((19 - 2 * i) / 100, 2)
})

test('of more than 200,000 records some take part, and their hands stay as many', () => {
  expect(dealFor(1_000_000)).toEqual({ oneIn: 10, hands: 50_000, rounds: [1, 5, 20] })
  expect(dealFor(150_000).oneIn).toBe(1)
  expect(dealFor(2001).hands).toBe(20)
})

test('sought pairs are those of the round that meet a condition', async () => {
  const model = modelOf('dedupe')
  await deals(model)
  const found = await pairsOf(soughtPairs(model, 1, [sql`l.n % 100 = 1`, sql`r.n % 100 = 2`]))
  const all = await pairsOf(dealtPairs(model, 1))
  expect(found.length).toBeGreaterThan(1000)
  expect(found).toEqual(all.filter(([l, r]) => l % 100 === 1 || r % 100 === 2))
})
