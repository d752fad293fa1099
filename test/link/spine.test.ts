/**
 * The spine over sources of different kinds: many records of one person, namesakes of one census, records that nothing is known by.
 */
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Row } from '../../src/engine/engine.ts'
import { openPrivateDuckdb } from '../../src/engine/private-duckdb.ts'
import { makeSpine, spineFile } from '../../src/link/spine.ts'
import type { Spine } from '../../src/link/spine.ts'
import { readModel } from '../../src/steps/link/model/read-model.ts'
import { random } from './people-of-a-village.ts'

const dir = mkdtempSync(join(tmpdir(), 'corridor-spine-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))
const model = readModel(
  readFileSync(join(import.meta.dirname, '../../standards/linkage/records.yaml'), 'utf8'),
  'records.yaml',
)
const columns = [
  'pseudonym',
  'surnames',
  'given_names',
  'date_of_birth',
  'date_of_birth_precision',
  'sex',
  'citizenship',
  'document_number',
]

type Texts = Readonly<Record<string, readonly (string | null)[]>>

const village = random(600)

/** Each person once in the census, without a document; some of them at the border, several times, under one. */
function sourcesOf(more: boolean): { readonly census: Texts; readonly border: Texts } {
  const census = village.map((one) => [
    `c${one.n}`,
    one.surname,
    one.given,
    one.born,
    'D',
    one.sex,
    'MLI',
    null,
  ])
  const border = village
    .filter(({ n }) => n % 2 === 0)
    .flatMap((one) =>
      Array.from({ length: 1 + (one.n % 5) }, (_, i) => [
        `b${one.n}-${i}`,
        one.surname,
        one.given,
        one.born,
        'D',
        one.sex,
        'MLI',
        `D${1000 + one.n}`,
      ]),
    )
  const unnamed = ['b-nobody', null, null, null, null, 'F', 'MLI', null]
  const later = more ? [['b-later', 'Zoromé', 'Ardjouma', '1977-07-07', 'D', 'M', 'MLI', 'D99']] : []
  const paged = (rows: readonly (readonly (string | null)[])[]): Texts =>
    Object.fromEntries(columns.map((name, i) => [name, rows.map((row) => row[i] ?? null)]))
  return { census: paged(census), border: paged([...border, unnamed, ...later]) }
}

async function made(more: boolean, next: number): Promise<{ spine: Spine; rows: readonly Row[] }> {
  const engine = await openPrivateDuckdb(dir)
  const { census, border } = sourcesOf(more)
  await engine.take('identities of census', columns, [census])
  await engine.take('identities of border', columns, [border])
  const out = join(dir, 'spine')
  const spine = await makeSpine(engine, {
    sources: [
      { source: 'census', origin: 'census 2023', once: true, name: 'identities of census', columns },
      { source: 'border', origin: 'border', once: false, name: 'identities of border', columns },
    ],
    model,
    out,
    next,
    progress: { step: () => undefined, note: () => undefined },
    stopped: () => false,
  })
  const rows = await engine.rows(
    `select source, record, person::integer as person, probability from read_parquet('${join(out, spineFile)}') order by source, record`,
  )
  engine.close()
  return { spine, rows }
}

let first: Awaited<ReturnType<typeof made>>
beforeAll(async () => {
  first = await made(false, 1)
}, 60_000)

test('every record has one person, and one that nothing is known by has its own', () => {
  const { spine, rows } = first
  expect(rows).toHaveLength(spine.records)
  expect(new Set(rows.map(({ source, record }) => `${String(source)} ${String(record)}`)).size).toBe(
    rows.length,
  )
  expect(spine.unnamed).toBe(1)
  const nobody = rows.find(({ record }) => record === 'b-nobody')?.['person']
  expect(rows.filter(({ person }) => person === nobody)).toHaveLength(1)
})

test('crossings under one document are of one person, and nobody is twice in the census', () => {
  const { rows } = first
  const personOf = new Map(rows.map(({ record, person }) => [String(record), Number(person)]))
  for (const { n } of village.filter((one) => one.n % 2 === 0))
    for (let i = 1; i < 1 + (n % 5); i++) expect(personOf.get(`b${n}-${i}`)).toBe(personOf.get(`b${n}-0`))
  const counted = rows.filter(({ source }) => source === 'census').map(({ person }) => Number(person))
  expect(new Set(counted).size).toBe(counted.length)
  const found = village.filter(({ n }) => n % 2 === 0 && personOf.get(`b${n}-0`) === personOf.get(`c${n}`))
  expect(found.length / 300).toBeGreaterThan(0.9)
})

test('nothing of the folder holds a name or a document', () => {
  const under = (folder: string): readonly string[] =>
    readdirSync(folder).flatMap((name) => {
      const path = join(folder, name)
      return statSync(path).isDirectory() ? under(path) : [path]
    })
  const files = under(join(dir, 'spine'))
  expect(files.some((path) => path.endsWith('report.fr.html'))).toBe(true)
  for (const path of files) {
    const text = readFileSync(path).toString('latin1')
    for (const { surname, given, n } of village.slice(0, 50))
      for (const value of [`${given} ${surname}`, `D${1000 + n}`])
        expect(text.includes(value), path).toBe(false)
  }
})

test('numbers of persons last when a record comes', async () => {
  const { spine, rows } = await made(true, first.spine.next)
  const before = new Map(first.rows.map(({ record, person }) => [String(record), Number(person)]))
  const same = rows.filter(({ record, person }) => before.get(String(record)) === Number(person)).length
  expect(same).toBe(first.rows.length)
  const later = rows.find(({ record }) => record === 'b-later')?.['person']
  expect(later).toBeGreaterThanOrEqual(first.spine.next)
  expect(spine.next).toBeGreaterThan(first.spine.next)
}, 60_000)
