/** Records that come nearest, by a model's weights and without its rules of candidates. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPrivateDuckdb } from '../../src/engine/private-duckdb.ts'
import type { PrivateEngine } from '../../src/engine/private-duckdb.ts'
import { fromMemory } from '../../src/link/from-memory.ts'
import { nearest } from '../../src/link/nearest.ts'
import { session } from '../../src/link/session.ts'
import { compared, entriesName } from '../../src/link/spine-entries.ts'
import { readModel } from '../../src/steps/link/model/read-model.ts'

const dir = mkdtempSync(join(tmpdir(), 'corridor-nearest-'))
const model = readModel(
  `corridor: link/1
link: link-and-dedupe
id: id
prior: 0.001
comparisons:
  - name: surnames
    levels:
      - { label: Missing, test: { missing: [surnames] } }
      - { label: Same, test: { exact: surnames }, m: 0.8, u: 0.05, frequency: { of: surnames } }
      - { label: Similar, test: { jaroWinkler: surnames, atLeast: 0.85 }, m: 0.1, u: 0.01 }
      - { label: Different, test: { else: true }, m: 0.1, u: 0.94 }
  - name: born
    levels:
      - { label: Missing, test: { missing: [born] } }
      - { label: Same, test: { exact: born }, m: 0.9, u: 0.01 }
      - { label: Different, test: { else: true }, m: 0.1, u: 0.99 }
  - name: sex
    levels:
      - { label: Missing, test: { missing: [sex] } }
      - { label: Same, test: { exact: sex }, m: 0.98, u: 0.5 }
      - { label: Different, test: { else: true }, m: 0.02, u: 0.5 }
  - name: document
    levels:
      - { label: Missing, test: { missing: [document] } }
      - { label: Same, test: { exact: document }, m: 0.9, u: 0.001 }
      - { label: Different, test: { else: true }, m: 0.1, u: 0.999 }
candidates:
  - block: [document]
`,
  'model.yaml',
)

let engine: PrivateEngine
beforeAll(async () => {
  engine = await openPrivateDuckdb(dir)
})
afterAll(() => {
  engine.close()
  rmSync(dir, { recursive: true, force: true })
})

type Entry = readonly [
  id: string,
  surname: string | null,
  born: string | null,
  sex: string,
  document?: string,
]

async function keep(name: string, entries: readonly Entry[]) {
  const rows = entries.map(([id, surnames, born, sex, document]) => ({ id, surnames, born, sex, document }))
  const columns = ['id', ...compared]
  const texts = columns.map((column) => [
    column,
    rows.map((row) => (row as Readonly<Record<string, string | null | undefined>>)[column] ?? null),
  ])
  await engine.take(entriesName(name), columns, [Object.fromEntries(texts)])
  return { name, path: entriesName(name), rows: rows.length }
}

/** Many who are near to nobody. */
const others = Array.from({ length: 200 }, (_, n): Entry => [
  `o${n}`,
  `Zz${n}qx`,
  `18${10 + (n % 80)}-01-0${1 + (n % 9)}`,
  'M',
])
const census: readonly Entry[] = [
  ['same', 'Traoré', '1984-05-02', 'F'],
  ['spelt', 'Traorey', '1984-05-02', 'F'],
  ['name', 'Traoré', '1950-01-01', 'F'],
  ['day', 'Keïta', '1984-05-02', 'F'],
  ['sex', 'Traoré', '1984-05-02', 'M'],
  ...others,
]

async function near(of: readonly Entry[], among: readonly Entry[], count: number) {
  const at = session(fromMemory(engine), dir, { step: () => undefined, note: () => undefined }, () => false)
  const [left, right] = [await keep('the asked', of), await keep('the others', among)]
  return nearest(at, model, { of: left, among: right, columns: compared, count })
}

test('the heaviest come first, whatever the rules would have brought together', async () => {
  const found = await near([['a', 'Traoré', '1984-05-02', 'F', 'D1']], census, 8)
  expect(found.map(({ id }) => id).slice(0, 2)).toEqual(['same', 'spelt'])
  expect(new Set(found.map(({ id }) => id))).toEqual(new Set(['same', 'spelt', 'sex', 'day', 'name']))
  const weights = found.map(({ weight }) => weight)
  expect(weights).toEqual(weights.toSorted((x, y) => y - x))
  expect(Math.min(...weights)).toBeGreaterThanOrEqual(0)
})

test('no more are given than are asked for, for each', async () => {
  const asked: readonly Entry[] = [
    ['a', 'Traoré', '1984-05-02', 'F'],
    ['b', 'Keïta', '1984-05-02', 'F'],
    ['c', 'Nobody', '2001-01-01', 'F'],
  ]
  const found = await near(asked, census, 2)
  const of = (id: string): readonly string[] => found.filter((one) => one.of === id).map((one) => one.id)
  expect(of('a')).toEqual(['same', 'spelt'])
  expect(of('b')[0]).toBe('day')
  expect(of('b')).toHaveLength(2)
  expect(of('c')).toEqual([])
})

test('what one side cannot answer at all says nothing: documents, where the others have none', async () => {
  const [without] = await near([['a', 'Traoré', '1984-05-02', 'F']], census, 1)
  const [alone] = await near([['a', 'Traoré', '1984-05-02', 'F', 'D1']], census, 1)
  expect(alone?.weight).toBeCloseTo(without?.weight ?? Number.NaN, 9)
  const told = census.map((one): Entry => (one[0] === 'name' ? [one[0], one[1], one[2], one[3], 'D1'] : one))
  const [byDocument] = await near([['a', 'Traoré', '1984-05-02', 'F', 'D1']], told, 1)
  expect(byDocument?.id).toBe('name')
})

test('nobody is near to nobody, and where nothing is compared', async () => {
  expect(await near([], census, 3)).toEqual([])
  expect(await near([['a', null, null, 'F']], [['b', null, null, 'F']], 3)).toEqual([])
})
