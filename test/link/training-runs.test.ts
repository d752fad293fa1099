import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { measureBlocks } from '../../src/link/find.ts'
import { prepare } from '../../src/link/prepare.ts'
import { openSources } from '../../src/link/sources.ts'
import { trainingRuns } from '../../src/link/training-runs.ts'
import type { Run } from '../../src/link/training-runs.ts'
import { LinkModel } from '../../src/steps/link/model/model.ts'
import { smallLinkage, writeRecords } from './small-linkage.ts'
import type { SmallLinkage } from './small-linkage.ts'

let small: SmallLinkage
beforeAll(async () => {
  small = await smallLinkage()
})
afterAll(() => small.close())

/** Records 1 to 120: six names, four towns with a code each, thirty years. */
const records = Array.from({ length: 120 }, (_, i) => ({
  unique_id: String(i + 1),
  name: `name ${i % 6}`,
  town: `town ${i % 4}`,
  code: `code ${i % 4}`,
  year: String(1960 + (i % 30)),
}))

const comparison = (column: string) => ({
  name: column,
  levels: [
    { label: 'missing', test: { missing: [column] } },
    { label: 'same', test: { exact: column } },
    { label: 'other', test: { else: true } },
  ],
})

async function runs(more: object): Promise<readonly Run[]> {
  const model = LinkModel.parse({
    corridor: 'link/1',
    link: 'dedupe',
    columns: [{ name: 'initial', sql: 'substr(name, 6, 1)' }],
    comparisons: ['name', 'town', 'code', 'year'].map(comparison),
    candidates: [{ block: ['initial', 'year'] }, { block: ['town', 'year'] }],
    ...more,
  })
  mkdirSync(join(small.folder, 'given'), { recursive: true })
  const path = join(small.folder, 'given', 'runs.parquet')
  writeRecords(path, records)
  const { origins, columns } = await openSources(small.at, [{ path }], model.id)
  const prepared = await prepare(small.at, model, origins, columns, [])
  return trainingRuns(small.at, model, prepared, await measureBlocks(small.at, model, prepared))
}

const runOf = (all: readonly Run[], block: string): Run | undefined =>
  all.find((run) => run.block.join(' ') === block)

const decided = (run: Run | undefined): string =>
  ['name', 'town', 'code', 'year'].filter((_, k) => run?.decided[k] === true).join(' ')

test('a block decides the comparisons of every column that shares a column of the file with it', async () => {
  const all = await runs({})
  expect(decided(runOf(all, 'initial year'))).toBe('name year')
  expect(decided(runOf(all, 'town year'))).toBe('town year')
})

test('what hangs together with a decided comparison is decided too', async () => {
  const all = await runs({ training: { together: [['town', 'code']] } })
  expect(decided(runOf(all, 'town year'))).toBe('town code year')
})

test('every pair of a block has its pattern and the blocks that hold it', async () => {
  const all = await runs({})
  const run = runOf(all, 'initial year')
  const same = (i: number, j: number, key: 'name' | 'town' | 'year'): boolean =>
    records[i]?.[key] === records[j]?.[key]
  const pairs = records.flatMap((_, i) =>
    records.flatMap((__, j) => (i < j && same(i, j, 'name') && same(i, j, 'year') ? [[i, j] as const] : [])),
  )
  const both = pairs.filter(([i, j]) => same(i, j, 'town')).length
  const [own, other] = ['initial year', 'town year'].map(
    (block) => 2 ** all.findIndex((one) => one.block.join(' ') === block),
  ) as [number, number]
  const count = (found: number): number =>
    (run?.patterns ?? []).filter((p) => p.found === found).reduce((sum, p) => sum + p.pairs, 0)
  expect(run?.oneIn).toBe(1)
  expect(count(own + other)).toBe(both)
  expect(count(own)).toBe(pairs.length - both)
  expect(run?.patterns.every((p) => p.levels[0] === 0 && p.levels[3] === 0)).toBe(true)
})

test('blocks that the model names for training are the only ones', async () => {
  const named = await runs({ training: { blocks: [['name', 'town']] } })
  expect(named.map((run) => run.block)).toEqual([['name', 'town']])
})
