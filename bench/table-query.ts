/**
 * How long a selection of at most 1,000 cells takes on a table of ten million observations, as a ratio to the same
 * selection asked of DuckDB in SQL: prepared, on a warm connection to the same file, in the same run.
 *
 * `npm run bench -- 40 20` takes 40 areas and 20 years instead of 200 and 84.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import type { DuckDBEnumType } from '@duckdb/node-api'
import type { Query } from '../src/published/model.ts'
import { openRelease } from '../src/published/open-release.ts'
import { syntheticCodes, syntheticRelease } from './synthetic-release.ts'

const [areas = 200, years = 84] = process.argv.slice(2).map(Number)
const queries = 2000
const warm = 100
const codes = syntheticCodes(areas, years)
const dir = mkdtempSync(join(tmpdir(), 'corridor-bench-'))
process.on('exit', () => rmSync(dir, { recursive: true, force: true }))

/** The same numbers every time (mulberry32). */
let state = 20260101
function random(): number {
  state = (state + 0x6d2b79f5) | 0
  let t = Math.imul(state ^ (state >>> 15), state | 1)
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
}
const some = (from: readonly string[], count: number): readonly string[] =>
  Array.from({ length: count }, () => from[Math.floor(random() * from.length)] ?? '')
const one = (from: readonly string[]): readonly string[] => some(from, 1)

/** Selections that people make, none above 1,000 cells; each takes new codes every time. */
const shapes: Readonly<Record<string, () => NonNullable<Query['where']>>> = {
  'one cell': () => ({
    REF_AREA: one(codes.areas),
    COUNTERPART_AREA: one(codes.areas),
    SEX: one(codes.sexes),
    TIME_PERIOD: one(codes.years),
  }),
  'one corridor, all years': () => ({ REF_AREA: one(codes.areas), COUNTERPART_AREA: one(codes.areas) }),
  'all origins of a country, 5 years': () => ({
    REF_AREA: one(codes.areas),
    SEX: one(codes.sexes),
    TIME_PERIOD: some(codes.years, 5),
  }),
  'all destinations from a country, 5 years': () => ({
    COUNTERPART_AREA: one(codes.areas),
    SEX: one(codes.sexes),
    TIME_PERIOD: some(codes.years, 5),
  }),
  '16 by 16 countries, 3 years': () => ({
    REF_AREA: some(codes.areas, 16),
    COUNTERPART_AREA: some(codes.areas, 16),
    SEX: one(codes.sexes),
    TIME_PERIOD: some(codes.years, 3),
  }),
}

console.log(`making ${(areas ** 2 * codes.sexes.length * years).toLocaleString('en')} observations …`)
const published = await syntheticRelease(dir, codes)
const opening = performance.now()
const release = await openRelease(published)
await release.count({ table: 'stock' })
console.log(`opened and loaded in ${((performance.now() - opening) / 1000).toFixed(1)} s`)

const instance = await DuckDBInstance.create(join(published, 'release-0001.duckdb'), {
  access_mode: 'READ_ONLY',
})
const connection = await instance.connect()
/** Bound as the type of the column: a text would be compared as text, cell by cell, which is far slower. */
const described = await connection.run('select * from obs_stock limit 0')
const types = new Map(described.columnNames().map((name, i) => [name, described.columnType(i)]))
const reference = async (where: NonNullable<Query['where']>): Promise<number> => {
  const sql = Object.entries(where).map(([d, list]) => `${d} in (${list.map(() => '?').join(', ')})`)
  const key = 'select * from obs_stock where ' + sql.join(' and ')
  let statement = prepared.get(key)
  if (statement === undefined) {
    statement = await connection.prepare(key)
    prepared.set(key, statement)
  }
  let place = 0
  for (const [dimension, list] of Object.entries(where)) {
    for (const value of list) statement.bindEnum((place += 1), value, types.get(dimension) as DuckDBEnumType)
  }
  return (await (await statement.run()).getRows()).length
}
const prepared = new Map<string, Awaited<ReturnType<typeof connection.prepare>>>()

const percentile = (times: readonly number[], p: number): number =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * p))] ?? 0
const told = (ours: readonly number[], theirs: readonly number[]): string =>
  [0.5, 0.99]
    .map((p) => {
      const [a, b] = [percentile(ours, p), percentile(theirs, p)]
      return `p${p * 100} ${a.toFixed(2)} ms (DuckDB ${b.toFixed(2)} ms, ratio ${(a / b).toFixed(2)})`
    })
    .join(' · ')

const names = Object.keys(shapes)
const ours = names.map((): number[] => [])
const theirs = names.map((): number[] => [])
for (let i = 0; i < queries + warm; i++) {
  const shape = i % names.length
  const where = shapes[names[shape] ?? '']?.() ?? {}
  const start = performance.now()
  const cells = await release.query({ table: 'stock', where })
  const middle = performance.now()
  const rows = await reference(where)
  const end = performance.now()
  if (cells.length !== rows) throw new Error(`${names[shape]}: ${cells.length} cells, DuckDB finds ${rows}`)
  if (i < warm) continue
  ours[shape]?.push(middle - start)
  theirs[shape]?.push(end - middle)
}
for (const [i, name] of names.entries()) console.log(`${name}: ${told(ours[i] ?? [], theirs[i] ?? [])}`)
console.log(`all ${queries} queries: ${told(ours.flat(), theirs.flat())}`)
console.log(`memory ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MiB`)
release.close()
connection.closeSync()
instance.closeSync()
