import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Methods } from '../../src/edition/methods.ts'
import { readEdition } from '../../src/edition/read-edition.ts'
import { standardsOf } from '../../src/edition/standards-of.ts'
import { openDuckdb } from '../../src/engine/duckdb.ts'
import type { Engine } from '../../src/engine/engine.ts'
import type { Observation } from '../../src/published/model.ts'
import { compareCounted } from '../../src/quality/compare-counted.ts'
import type { Comparison } from '../../src/quality/compare-counted.ts'
import { countTruth } from '../../src/quality/count-truth.ts'
import type { TrueCell } from '../../src/quality/count-truth.ts'
import { measure } from '../../src/quality/measures.ts'
import { bindTruth } from '../../src/quality/truth/folder.ts'
import { populationOf } from '../../src/quality/truth/population-of.ts'
import { verdictOf } from '../../src/quality/verdict.ts'
import { readCountryParts } from '../../src/synth/country/parts.ts'
import { writeCountry } from '../../src/synth/country/write-country.ts'
import { tableOf } from '../steps/ask.ts'

const dir = mkdtempSync(join(tmpdir(), 'corridor-compare-'))
const out = join(dir, 'sanoria')
const table = tableOf('stock-birth')
const night = '2023-11-19'
const most = 5
const methods = Methods.parse({
  period: { from: '2019-01-01', cutoff: '2024-12-31' },
  spine: { sources: ['recensement'] },
  tables: [{ table: 'stock-birth', from: 'recensement', file: 'personnes-2023.parquet', at: night }],
})
let engine: Engine
let words: Parameters<typeof compareCounted>[3]
let shapes: readonly (readonly TrueCell[])[]

beforeAll(async () => {
  await writeCountry(readCountryParts(), { out, persons: 300, seed: 5 })
  engine = await openDuckdb(dir)
  await bindTruth(engine, join(out, 'truth'))
  const given = readEdition(out)
  const { areas, codelists } = standardsOf(given)
  words = { area: 'XSA', words: { areas, codelists: [...codelists, ...given.codelists] }, texts: {} }
  const frame = { ...words, from: '2019-01-01', at: night }
  const population = populationOf(table, frame, 'recensement')
  if ('kind' in population) throw new Error(population.kind)
  shapes = await countTruth(table, population, frame, 'recensement', engine)
}, 60_000)
afterAll(() => {
  engine.close()
  rmSync(dir, { recursive: true })
})

const published = (cells: readonly TrueCell[], change: (value: number, place: number) => number) =>
  cells.map(({ key, value }, place): Observation => ({
    key,
    value: change(value, place),
    status: 'A',
    confidentiality: 'F',
    typeOfData: 'B',
    estimate: 'OBSERVED',
    unit: 'PS',
    source: 'recensement',
    vintage: '2024',
    reason: null,
    delivery: null,
    rows: [],
    residenceRule: null,
    coverage: null,
    imputed: null,
    cv: null,
  }))

async function compared(observations: readonly Observation[]): Promise<Comparison> {
  const found = await compareCounted(table, observations, methods, words, engine)
  if ('kind' in found) throw new Error(found.kind)
  return found
}

const judged = ({ groups }: Comparison) => verdictOf(groups, measure(groups, most), most, 'source')

test('the true cells of a country of 300 are those that a query of its truth counts', async () => {
  const counted = await engine.rows(
    `select birth_country as code, cast(count(*) as integer) as n from read_parquet('${join(out, 'truth/spells.parquet')}') as s
     join read_parquet('${join(out, 'truth/persons.parquet')}') as p using (person)
     where s.country = 'XSA' and s."from" <= date '${night}' and s."to" > date '${night}' group by 1 order by 1`,
  )
  const [finest = []] = shapes
  const totals = finest.filter(({ key }) => key[1] !== '_T' && key[2] === '_T' && key[3] === '_T')
  expect(totals.map(({ key, value }) => ({ code: key[1], n: value })).toSorted(byCode)).toEqual(counted)
  expect(counted.length).toBeGreaterThan(2)
})

const byCode = (a: { code: string | undefined }, b: { code: string | undefined }): number =>
  String(a.code) < String(b.code) ? -1 : 1

test('in whichever shape the truth is published, it is found again without an error', async () => {
  expect(shapes).toHaveLength(5)
  for (const cells of shapes) {
    const found = await compared(published(cells, (value) => value))
    expect(measure(found.groups, most)).toMatchObject({
      cells: cells.length,
      absent: 0,
      bias: 0,
      absolute: 0,
    })
    expect(judged(found)).toEqual({ kind: 'within' })
  }
})

test('noise of at most D is what protection explains', async () => {
  const noise = [3, -5, 0, 5, -2]
  const cells = shapes[3] ?? []
  const found = await compared(published(cells, (value, place) => value + (noise[place % 5] ?? 0)))
  const expected = cells.reduce((sum, _, place) => sum + Math.abs(noise[place % 5] ?? 0), 0) / cells.length
  expect(measure(found.groups, most)).toMatchObject({ within: 1 })
  expect(measure(found.groups, most).absolute).toBeCloseTo(expected, 12)
  expect(judged(found)).toEqual({ kind: 'within' })
})

test('a census of every second person is too low by half', async () => {
  const found = await compared(published(shapes[4] ?? [], (value) => value / 2))
  expect(measure(found.groups, most).bias).toBe(-0.5)
  expect(judged(found)).toEqual({
    kind: 'biased',
    cause: 'source',
    worst: { period: '2023', bias: -0.5 },
  })
  const [fit] = found.fits
  expect(fit?.found).toBeGreaterThan(0)
  expect(fit?.found).toBeLessThanOrEqual(fit?.expected ?? 0)
})

test('a true cell that is not published counts as a zero, a cell without a value as withheld', async () => {
  const cells = shapes[4] ?? []
  const all = published(cells, (value) => value)
  const women = all.findIndex(({ key }) => key[2] === 'F')
  const without = await compared(all.toSpliced(women, 1))
  expect(measure(without.groups, most)).toMatchObject({ cells: cells.length, absent: 1, suppressed: 0 })
  const [one] = all.slice(women)
  if (one === undefined) throw new Error('no women')
  const withheld = await compared(all.with(women, { ...one, value: null, status: 'Q' }))
  expect(measure(withheld.groups, most)).toMatchObject({ cells: cells.length - 1, absent: 0, suppressed: 1 })
})
