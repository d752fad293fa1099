/** True wages of permits beside published sums. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Methods } from '../../src/edition/methods.ts'
import type { Engine } from '../../src/engine/engine.ts'
import type { Observation } from '../../src/published/model.ts'
import { compareCounted } from '../../src/quality/compare-counted.ts'
import { sumTruth } from '../../src/quality/sum-truth.ts'
import { populationOf } from '../../src/quality/truth/population-of.ts'
import { standards, tableOf } from '../steps/ask.ts'
import { openKnownTruth } from './known-truth.ts'

const dir = mkdtempSync(join(tmpdir(), 'corridor-known-sums-'))
const table = tableOf('work-permit-wages')
const office = 'inspecao-trabalho'
const words = { area: 'XSA', words: standards, texts: {} }
let engine: Engine
beforeAll(async () => {
  engine = await openKnownTruth(dir)
})
afterAll(() => {
  engine.close()
  rmSync(dir, { recursive: true })
})

test('wages are added up by the year in which the permit was issued, with their totals, to one decimal', async () => {
  const frame = { ...words, from: '2019-01-01', at: '2024-12-31' }
  const population = populationOf(table, frame, office)
  if ('kind' in population) throw new Error(population.kind)
  const cells = await sumTruth(table, population, frame, { source: office, value: 'wage' }, engine)
  const of = (sex: string): readonly string[] =>
    cells.filter(({ key }) => key[1] === sex).map(({ key, value }) => `${key.slice(2).join(' ')} ${value}`)
  expect(of('_T').toSorted()).toEqual([
    `M49_011 ${office} 2022 100.5`,
    `M49_011 ${office} 2023 120`,
    `_T ${office} 2022 100.5`,
    `_T ${office} 2023 120`,
  ])
  expect(of('M').toSorted()).toEqual(of('_T').toSorted())
  expect(of('F')).toEqual([])
})

test('a published sum stands beside the true one, and one that is withheld stands beside none', async () => {
  const methods = Methods.parse({
    period: { from: '2019-01-01', cutoff: '2024-12-31' },
    spine: { sources: [office] },
    tables: [{ table: table.id, from: office }],
  })
  const cell = (year: string, sex: string, value: number | null): Observation =>
    ({
      key: ['XSA', sex, '_T', office, year],
      value,
      status: value === null ? 'Q' : 'A',
    }) as unknown as Observation
  const found = await compareCounted(
    table,
    [cell('2022', '_T', 100.5), cell('2022', 'M', null), cell('2023', '_T', 130)],
    methods,
    words,
    engine,
  )
  if ('kind' in found) throw new Error(found.kind)
  const [before, after] = found.groups
  expect(before).toMatchObject({ suppressed: 1, total: { published: 100.5, true: 100.5, cells: 1 } })
  expect(before?.pairs.find(({ key }) => key[1] === 'M' && key[2] === '_T')).toBeUndefined()
  expect(after).toMatchObject({ total: { published: 130, true: 120, cells: 1 } })
})
