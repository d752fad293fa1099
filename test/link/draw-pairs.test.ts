/**
 * Random pairs of 2,500 invented records, beside all the pairs there are.
 */
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { drawPairs } from '../../src/link/draw-pairs.ts'
import type { Tallies } from '../../src/link/draw-pairs.ts'
import { lookAtPairs } from '../../src/link/look-at-pairs.ts'
import { encodedDataset, prepare } from '../../src/link/prepare.ts'
import type { Prepared } from '../../src/link/prepare.ts'
import { openSources } from '../../src/link/sources.ts'
import { withRecords } from '../../src/steps/link/agreement/record-pairs.ts'
import { LinkModel } from '../../src/steps/link/model/model.ts'
import { allPairs } from '../../src/steps/link/train/samples.ts'
import { random } from './people-of-a-village.ts'
import { smallLinkage, writeRecords } from './small-linkage.ts'
import type { SmallLinkage } from './small-linkage.ts'

const model = LinkModel.parse({
  corridor: 'link/1',
  link: 'dedupe',
  columns: [{ name: 'day', day: { of: 'born', form: '%Y-%m-%d' } }],
  comparisons: [
    {
      name: 'surname',
      levels: [
        { label: 'missing', test: { missing: ['surname'] } },
        { label: 'like', test: { jaroWinkler: 'surname', atLeast: 0.9 } },
        { label: 'some', test: { jaroWinkler: 'surname', atLeast: 0.6 } },
        { label: 'other', test: { else: true } },
      ],
    },
    {
      name: 'born',
      levels: [
        { label: 'missing', test: { missing: ['day'] } },
        { label: 'two days', test: { apart: 'day', atMost: 2 } },
        { label: 'a year', test: { apart: 'day', atMost: 365 } },
        { label: 'other', test: { else: true } },
      ],
    },
  ],
  candidates: [{ block: ['surname'] }],
})
const together = [[0, 1]] as const

let small: SmallLinkage
let prepared: Prepared
let truth: readonly (readonly number[])[]
beforeAll(async () => {
  small = await smallLinkage()
  const path = join(small.folder, 'village.parquet')
  const people = random(2500).map(({ n, surname, born }) => ({
    unique_id: String(n),
    surname: n % 10 === 0 ? null : surname,
    born,
  }))
  writeRecords(path, people)
  const sources = await openSources(small.at, [{ name: 'village', path }], model.id)
  prepared = await prepare(small.at, model, sources.origins, sources.columns, [])
  const pairs = allPairs(encodedDataset(prepared.coded), model)
  const { levels, joint } = await lookAtPairs(small.at, model, prepared, withRecords(pairs), [0, 1], together)
  truth = [levels.get(0), levels.get(1), joint[0]].map((row) => shares(row ?? []))
})
afterAll(() => small.close())

const shares = (row: readonly number[]): readonly number[] => {
  const total = row.reduce((a, b) => a + b, 0)
  return row.map((n) => n / total)
}

/** How far a share that was seen on so many pairs may be from the true one: four standard errors, as if pairs were drawn singly. */
const isNear = (share: number, truly: number, pairs: number): boolean =>
  Math.abs(share - truly) <= 4 * Math.sqrt((truly * (1 - truly)) / pairs) + 1e-12

const drawn = (
  ...of: Parameters<typeof drawPairs> extends [unknown, unknown, unknown, ...infer R] ? R : never
) => drawPairs(small.at, model, prepared, ...of)

/** Levels whose share is not what it is among all pairs. */
const astray = ({ levels, joint }: Tallies) =>
  [...levels, ...joint].flatMap(({ pairs }, i) =>
    shares(pairs).flatMap((share, level) => {
      const truly = truth[i]?.[level] ?? 0
      return isNear(share, truly, 100_000) ? [] : [{ i, level, share, truly }]
    }),
  )

test('levels of random pairs have the shares that they have among all pairs', async () => {
  expect(astray(await drawn([], [], () => false))).toEqual([])
})

test('so have levels of two comparisons at once', async () => {
  const tallies = await drawn(together, [], () => false)
  expect(tallies.joint).toHaveLength(1)
  expect(astray(tallies)).toEqual([])
})

test('a rare level is seen often enough, and its share among more pairs than those of the first round', async () => {
  const { levels } = await drawn([], [], () => false)
  const rare = levels[1]?.seen[0] ?? 0
  const all = levels[1]?.pairs.reduce((a, b) => a + b, 0) ?? 0
  expect(rare).toBeGreaterThanOrEqual(100)
  expect(all).toBeGreaterThan(400_000)
  expect(isNear(rare / all, truth[1]?.[0] ?? 0, all)).toBe(true)
})

test('what is counted or settled is not drawn again', async () => {
  const before = small.at.said.length
  const { levels } = await drawn([], [0], (k, level) => k === 1 && level === 0)
  expect(levels[0]?.seen).toEqual([0, 0, 0])
  const looked = small.at.said.slice(before).filter(({ name }) => name === 'pattern counts')
  expect(looked).toHaveLength(1)
  expect(looked[0]?.sql).not.toContain('surname')
})
