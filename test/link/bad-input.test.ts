import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { link } from '../../src/link/link.ts'
import type { LinkOptions } from '../../src/link/link.ts'
import { Problem } from '../../src/problem.ts'
import { readModel } from '../../src/steps/link/model/read-model.ts'
import { writeCsv, writeRecords } from './small-linkage.ts'
import type { Given } from './small-linkage.ts'

let dir: string
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'corridor-bad-'))
})
afterAll(() => rmSync(dir, { recursive: true }))
beforeEach(() => {
  rmSync(dir, { recursive: true })
  mkdirSync(dir)
})

const model = (more: object = {}, columns: object = []): string =>
  JSON.stringify({
    corridor: 'link/1',
    link: 'dedupe',
    prior: 0.01,
    columns,
    comparisons: [
      {
        name: 'name',
        levels: [
          { label: 'missing', test: { missing: ['name'] } },
          { label: 'same', test: { exact: 'name' }, m: 0.9, u: 0.1 },
          { label: 'other', test: { else: true }, m: 0.1, u: 0.9 },
        ],
      },
    ],
    candidates: [{ block: ['name'] }],
    ...more,
  })

const people = (count: number, more: (i: number) => Given = () => ({})): readonly Given[] =>
  Array.from({ length: count }, (_, i) => ({ unique_id: `p${i}`, name: ['Awa', 'Kofi'][i % 2], ...more(i) }))

/** Link, expect to be refused, and look that the one sentence is plain and nothing was written. */
async function refused(
  text: string,
  files: readonly string[],
  more: Partial<LinkOptions> = {},
): Promise<string> {
  const before = existsSync(join(dir, 'out')) ? readdirSync(join(dir, 'out')) : undefined
  const error: unknown = await Promise.resolve()
    .then(() =>
      link({
        model: readModel(text, 'model.yaml'),
        files: files.map((file) => ({ path: join(dir, file) })),
        out: join(dir, 'out'),
        languages: ['en'],
        ...more,
      }),
    )
    .then(
      () => 'it was linked',
      (caught: unknown) => caught,
    )
  if (!(error instanceof Problem)) throw error instanceof Error ? error : new Error(String(error))
  expect(`${error.message} ${error.hint}`).not.toMatch(/\n\s+at |Awa|Kofi|undefined|\[object|NaN/)
  expect(existsSync(join(dir, 'out')) ? readdirSync(join(dir, 'out')) : undefined).toEqual(before)
  expect(readdirSync(dir).filter((name) => name.startsWith('.'))).toEqual([])
  return error.message
}

const file = (name: string): string => join(dir, name)

test('a column that the model names and the file has not', async () => {
  writeCsv(file('a.csv'), people(4))
  expect(await refused(model({ candidates: [{ block: ['nmae'] }] }), ['a.csv'])).toMatch(
    /^link\.unknown-column: .*“nmae”.*unique_id, name/,
  )
})

test('a column that only one of two files has', async () => {
  writeCsv(file('a.csv'), people(4))
  writeCsv(
    file('b.csv'),
    people(4).map(({ unique_id, name }) => ({ unique_id, nom: name })),
  )
  expect(await refused(model(), ['a.csv', 'b.csv'])).toMatch(/^link\.unknown-column: .*“name”/)
})

test('a column that is made of none, of itself, or of SQL that cannot be read', async () => {
  writeCsv(file('a.csv'), people(4))
  const made = (sql: string): string => model({ candidates: [{ block: ['key'] }] }, [{ name: 'key', sql }])
  expect(await refused(made("'x'"), ['a.csv'])).toMatch(/^link\.invalid-column: .*“key”/)
  expect(await refused(made('upper(key)'), ['a.csv'])).toMatch(/^link\.invalid-column: .*“key”/)
  const circle = [
    { name: 'key', sql: 'upper(other)' },
    { name: 'other', sql: 'lower(key)' },
  ]
  expect(await refused(model({ candidates: [{ block: ['key'] }] }, circle), ['a.csv'])).toMatch(
    /^link\.invalid-column: .*made of itself/,
  )
  expect(await refused(made('soundxe(name)'), ['a.csv'])).toMatch(/^link\.invalid-column: .*“key”/)
})

test('a column by which to tell rates, or which holds the truth, that is not there', async () => {
  writeCsv(file('a.csv'), people(4))
  expect(await refused(model(), ['a.csv'], { by: ['sex'] })).toMatch(/^link\.unknown-column: .*“sex”/)
  expect(await refused(model(), ['a.csv'], { truth: 'person' })).toMatch(/^link\.unknown-column: .*“person”/)
})

test('a name that the linkage needs for itself', async () => {
  writeCsv(
    file('a.csv'),
    people(4, (i) => ({ origin: i % 2 === 0 ? 'GHA' : 'TGO' })),
  )
  expect(await refused(model({ candidates: [{ block: ['origin'] }] }), ['a.csv'])).toMatch(
    /^link\.unsupported-column: .*“origin”/,
  )
})

test('no column that names records, or records without a name, or with the same', async () => {
  writeCsv(
    file('a.csv'),
    people(4).map(({ name, unique_id }) => ({ uniqe_id: unique_id, name })),
  )
  expect(await refused(model(), ['a.csv'])).toMatch(/^link\.missing-id: a\.csv has no column “unique_id”/)
  writeCsv(
    file('b.csv'),
    people(5, (i) => (i < 2 ? { unique_id: ' ' } : {})),
  )
  expect(await refused(model(), ['b.csv'])).toMatch(
    /^link\.missing-id: 2 records of b\.csv have no unique_id/,
  )
  writeRecords(
    file('c.parquet'),
    people(5, (i) => (i < 2 ? { unique_id: i === 0 ? '' : null } : {})),
  )
  expect(await refused(model(), ['c.parquet'])).toMatch(/^link\.missing-id: 2 records of c\.parquet/)
  writeCsv(
    file('d.csv'),
    people(5, (i) => (i < 3 ? { unique_id: 'p1' } : {})),
  )
  expect(await refused(model(), ['d.csv'])).toMatch(/^link\.duplicate-ids: 2 records of d\.csv/)
})

test('the same record in two files of one source', async () => {
  mkdirSync(file('x'))
  writeCsv(file('a.csv'), people(4))
  writeCsv(file('x/a.csv'), people(2))
  expect(await refused(model(), ['a.csv', 'x/a.csv'])).toMatch(
    /^link\.repeated-records: 2 records of the source a/,
  )
})

test('a column without a single value', async () => {
  writeCsv(
    file('a.csv'),
    people(4, () => ({ name: null })),
  )
  expect(await refused(model(), ['a.csv'])).toMatch(/^link\.empty-column: .*name/)
})

test('a block that makes more pairs than the model allows names its rule', async () => {
  writeRecords(
    file('a.parquet'),
    people(3000, () => ({ name: 'x' })),
  )
  const said = await refused(model({ limit: 1_000_000, candidates: [{ block: ['name'] }] }), ['a.parquet'])
  expect(said).toMatch(/^link\.too-many-pairs: .*4,498,500 pairs.*“name”.*largest block has 3,000 records/)
})

test('rules of words and neighbours count against the limit too', async () => {
  writeRecords(
    file('a.parquet'),
    people(2000, () => ({ name: 'x' })),
  )
  const rules = [{ words: 'name', atMost: 5000 }]
  expect(await refused(model({ limit: 100_000, candidates: rules }), ['a.parquet'])).toMatch(
    /^link\.too-many-pairs: .*a word of name/,
  )
})

test('types that differ from file to file', async () => {
  writeRecords(file('a.parquet'), people(3))
  const { parquetWriteBuffer } = await import('hyparquet-writer')
  const bytes = parquetWriteBuffer({
    columnData: [
      { name: 'unique_id', type: 'STRING', data: ['q1', 'q2'] },
      { name: 'name', type: 'DOUBLE', data: [1.5, 2] },
    ],
  })
  writeFileSync(file('b.parquet'), new Uint8Array(bytes))
  expect(await refused(model(), ['a.parquet', 'b.parquet'])).toMatch(
    /^link\.mixed-types: The column name .*varchar in a\.parquet, double in b\.parquet/,
  )
})

test('numbers of records beside names of records are no trouble: they are compared as texts', async () => {
  writeCsv(
    file('a.csv'),
    people(3, (i) => ({ unique_id: String(i) })),
  )
  writeCsv(
    file('b.csv'),
    people(3, (i) => ({ unique_id: `b${i}` })),
  )
  const result = await link({
    model: readModel(model(), 'm'),
    files: [{ path: file('a.csv') }, { path: file('b.csv') }],
    out: file('out'),
    languages: ['en'],
  })
  expect(result.records).toBe(6)
})

test('files that are no tables', async () => {
  writeFileSync(file('empty.csv'), '')
  writeFileSync(file('header.csv'), 'unique_id,name\n')
  writeFileSync(file('latin.csv'), Buffer.from('unique_id,name\np1,Ren\u00e9\np2,Ren\u00e9\n', 'latin1'))
  writeFileSync(file('ragged.csv'), 'unique_id,name\np1,Awa\np2,Kofi,x\n')
  writeFileSync(file('quote.csv'), 'unique_id,name\np1,"Awa\np2,Kofi\n')
  writeFileSync(file('no.parquet'), 'unique_id,name\np1,Awa\n')
  writeFileSync(file('none.parquet'), '')
  writeFileSync(file('book.xlsx'), 'PK\u0003\u0004')
  writeRecords(file('cut.parquet'), people(500))
  truncateSync(file('cut.parquet'), 900)
  mkdirSync(file('folder.csv'))
  mkdirSync(file('folder'))
  const codes: Readonly<Record<string, string>> = {
    'empty.csv': 'read.empty-file',
    'header.csv': 'read.empty-file',
    'latin.csv': 'read.invalid-encoding',
    'ragged.csv': 'read.ragged-rows',
    'quote.csv': 'read.not-a-table',
    'no.parquet': 'link.unreadable-file',
    'none.parquet': 'link.unreadable-file',
    'book.xlsx': 'link.unreadable-file',
    'cut.parquet': 'link.unreadable-file',
    'folder.csv': 'link.unreadable-file',
    folder: 'link.unreadable-file',
    'nowhere.csv': 'read.missing-file',
  }
  for (const [name, code] of Object.entries(codes))
    expect((await refused(model(), [name])).split(': ')[0], name).toBe(code)
  writeRecords(file('rowless.parquet'), [], ['unique_id', 'name'])
  expect(await refused(model(), ['rowless.parquet'])).toMatch(/^read\.empty-file/)
})

test('a Parquet file whose pages are damaged', async () => {
  writeRecords(
    file('a.parquet'),
    people(5000, (i) => ({ name: `n${(i * 7919) % 5000}` })),
  )
  const { readFileSync } = await import('node:fs')
  const bytes = readFileSync(file('a.parquet'))
  bytes.fill(0xff, Math.floor(bytes.length / 2), Math.floor(bytes.length / 2) + 3000)
  writeFileSync(file('a.parquet'), bytes)
  expect(await refused(model(), ['a.parquet'])).toMatch(/^link\.unreadable-file: a\.parquet/)
})

test.each<[string, object, RegExp]>([
  ['no levels', { comparisons: [{ name: 'a', levels: [] }] }, /comparison “a”, levels: at least 2/],
  ['no comparisons', { comparisons: [] }, /comparisons: at least 1/],
  ['no rules', { candidates: [] }, /candidates: at least 1/],
  ['a prior of nothing', { prior: 0 }, /prior: it is below or at 0/],
  ['an unknown key', { tresholds: 0.5 }, /the key “tresholds” is not known/],
  ['a threshold above one', { threshold: 1.5 }, /threshold: it is above 1/],
  [
    'm above one',
    {
      comparisons: [
        {
          name: 'a',
          levels: [
            { label: 'same', test: { exact: 'name' }, m: 1.2, u: 0.1 },
            { label: 'other', test: { else: true } },
          ],
        },
      ],
    },
    /comparison “a”, level 1.*, m: it is above 1/,
  ],
])('a model with %s', async (_, more, said) => {
  writeCsv(file('a.csv'), people(4))
  expect(await refused(model(more), ['a.csv'])).toMatch(/^link\.invalid-model: /)
  expect(await refused(model(more), ['a.csv'])).toMatch(said)
})

test('a test of letters over a number, which has none', async () => {
  writeCsv(
    file('a.csv'),
    people(4, (i) => ({ age: String(i) })),
  )
  const levels = [
    { label: 'like', test: { jaroWinkler: 'years', atLeast: 0.9 }, m: 0.9, u: 0.1 },
    { label: 'other', test: { else: true }, m: 0.1, u: 0.9 },
  ]
  const said = await refused(
    model({ comparisons: [{ name: 'a', levels }] }, [{ name: 'years', sql: 'age', number: true }]),
    ['a.csv'],
  )
  expect(said).toMatch(/^link\.invalid-(model|column): .*years/)
})

test('SQL of a level or of a rule that the engine cannot read', async () => {
  writeCsv(file('a.csv'), people(4))
  const levels = [
    { label: 'odd', test: { sql: 'name_l == = name_r' }, m: 0.9, u: 0.1 },
    { label: 'other', test: { else: true }, m: 0.1, u: 0.9 },
  ]
  expect(await refused(model({ comparisons: [{ name: 'a', levels }] }), ['a.csv'])).toMatch(/^link\./)
  expect(await refused(model({ candidates: [{ block: ['name'], where: 'l.name <' }] }), ['a.csv'])).toMatch(
    /^link\./,
  )
})

test('links across sources where there is one, and a source that is not there', async () => {
  writeCsv(file('a.csv'), people(4))
  expect(await refused(model({ link: 'link' }), ['a.csv'])).toMatch(/^link\.invalid-model: .*only a/)
  expect(await refused(model({ clustering: { unique: ['census'] } }), ['a.csv'])).toMatch(
    /^link\.unknown-source: .*“census”/,
  )
})

test('an output folder that is something else is left as it is', async () => {
  writeCsv(file('a.csv'), people(4))
  mkdirSync(file('out'))
  writeFileSync(file('out/letter.txt'), 'kept')
  expect(await refused(model(), ['a.csv'])).toMatch(/^link\.unknown-folder/)
  expect(await refused(model(), ['a.csv'], { out: file('a.csv') })).toMatch(/^link\.unknown-folder/)
  expect(await refused(model(), ['a.csv'], { out: file('a.csv/people') })).toMatch(/^link\.unknown-folder/)
})

test('a folder to link onto that is no linkage, or is broken', async () => {
  writeCsv(file('a.csv'), people(4))
  mkdirSync(file('old'))
  expect(await refused(model(), ['a.csv'], { onto: file('old') })).toMatch(/^link\.unknown-linkage/)
  writeFileSync(file('old/linkage.json'), '{"corridor": "linka')
  expect(await refused(model(), ['a.csv'], { onto: file('old') })).toMatch(/^link\.unknown-linkage/)
})
