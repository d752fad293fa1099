import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPrivateDuckdb } from '../../../src/engine/private-duckdb.ts'
import { Problem } from '../../../src/problem.ts'
import { print, relation, sql } from '../../../src/sql/index.ts'
import { openIdentities } from '../../../src/store/identities/open-identities.ts'
import { packed } from '../../../src/store/identities/page.ts'
import { writeIdentities } from '../../../src/store/identities/write-identities.ts'
import { master } from '../../steps/protect/keys/vectors.ts'
import { filesUnder, given, marks, marksIn, people, reason, world } from './world.ts'
import type { World } from './world.ts'

let here: World
beforeAll(async () => {
  here = await world()
})
afterAll(() => here.close())

const caught = async (work: Promise<unknown>): Promise<Problem> =>
  work.then(
    () => expect.unreachable('it went through'),
    (error: unknown) => error as Problem,
  )

test('identities come back as they were, as texts, under the name that linkage asked for', async () => {
  const at = here.open()
  const written = await writeIdentities(at, here.engine, given('permits'), reason)
  expect(written).toMatchObject({ rows: 40, without: 0 })
  const opened = await openIdentities(at, here.engine, 'permits', reason)
  expect(opened).toEqual({
    name: 'identities of permits',
    columns: ['pseudonym', 'record', 'surname', 'given_name', 'document', 'born'],
    rows: 40,
  })
  const rows = await here.engine.rows(
    `select record, surname, given_name, document, born from "identities of permits" order by cast(substr(record, 3) as integer)`,
  )
  expect(rows[0]).toEqual({
    record: 'R-1',
    surname: 'QADIR1',
    given_name: 'Zulekha1',
    document: 'PX771',
    born: '1987-06-02',
  })
  expect(rows[10]).toMatchObject({ record: 'R-11', given_name: null })
})

test('the dataset for analysis is made with pseudonyms only, and says nothing of the people', async () => {
  const at = here.open()
  await writeIdentities(at, here.engine, given('crossings'), reason)
  const analysis = relation(
    'analysis',
    ['pseudonym', 'citizenship'],
    'What may be analysed',
    sql`select p.pseudonym, r.citizenship from ${people(40)} as r join pseudonyms as p on p.record = r.record`,
  )
  const path = join(here.at.datasets, 'crossings.parquet')
  expect(await here.engine.write(print(analysis, 'duckdb'), path)).toBe(40)
  const rows = await here.engine.rows(
    `select count(distinct pseudonym) as n, min(length(pseudonym)) as l from read_parquet('${path}')`,
  )
  expect(rows).toEqual([{ n: 40n, l: 64n }])
})

test('the pseudonym of a document is that of the published vector, where the key’s secret is the vector’s', async () => {
  const at = await world()
  try {
    const passports = relation(
      'passports',
      ['record', 'state', 'number'],
      'Two ways to write one passport',
      sql`select * from (values ('a', 'UTO', 'l898902c-3'), ('b', 'UTO', 'L898902C3'), ('c', 'UTO', null)) as t(record, state, number)`,
    )
    const store = at.open({ draw: () => master.slice() })
    for (const source of ['border', 'permits'])
      expect(
        await writeIdentities(
          store,
          at.engine,
          given(source, {
            from: passports,
            columns: ['state', 'number'],
            identifier: { type: 'passport', columns: ['state', 'number'] },
            pseudonyms: source,
          }),
          reason,
        ),
      ).toMatchObject({ rows: 3, without: 1 })
    const border = 'f369f985b0640870282ea4aec506da6ddde614ad7381f031d372f16e3e4d0d49'
    const permits = '70696363e9939da06f6e5766555100650d8b375815af918664823ed31460ae6d'
    for (const [source, made] of [
      ['border', border],
      ['permits', permits],
    ])
      expect(await at.engine.rows(`select pseudonym from ${source} order by record`)).toEqual([
        { pseudonym: made },
        { pseudonym: made },
        { pseudonym: null },
      ])
  } finally {
    at.close()
  }
})

test('two sources have nothing in common, and ids that differ in a sign have two pseudonyms', async () => {
  const at = here.open()
  const ids = relation(
    'ids',
    ['record'],
    'Ids',
    sql`select * from (values ('1-2'), ('12'), ('a'), ('A')) as t(record)`,
  )
  for (const source of ['one', 'other'])
    await writeIdentities(
      at,
      here.engine,
      given(source, { from: ids, columns: [], pseudonyms: source }),
      reason,
    )
  expect(
    await here.engine.rows(
      `select count(distinct pseudonym) as n from (select * from one union all select * from other)`,
    ),
  ).toEqual([{ n: 8n }])
})

test('more rows than a page holds, and none at all, are kept whole', async () => {
  const at = here.open()
  await writeIdentities(at, here.engine, given('many', { from: people(120_001) }), reason)
  await writeIdentities(at, here.engine, given('many', { from: people(0), delivery: '2026-11' }), reason)
  expect(await openIdentities(at, here.engine, 'many', reason)).toMatchObject({ rows: 120_001 })
  expect(
    await here.engine.rows('select count(distinct record) as n, count(*) as all from "identities of many"'),
  ).toEqual([{ n: 120_001n, all: 120_001n }])
})

test('a delivery of the same name is replaced, one of another joins it', async () => {
  const at = here.open()
  await writeIdentities(at, here.engine, given('again'), reason)
  await writeIdentities(at, here.engine, given('again', { from: people(7) }), reason)
  await writeIdentities(at, here.engine, given('again', { from: people(5), delivery: '2026-11' }), reason)
  expect(await openIdentities(at, here.engine, 'again', reason)).toMatchObject({ rows: 12 })
})

test.each([
  ['a source that is a path', { source: '../permits' }, 'identities.invalid-name'],
  ['a column that the pseudonym needs', { columns: ['pseudonym'] }, 'identities.invalid-name'],
  [
    'a delivery with other columns',
    { source: 'permits', delivery: '2026-11', columns: ['surname'] },
    'identities.other-columns',
  ],
  ['a retention date that has passed', { source: 'late', retention: '2026-11-26' }, 'identities.destroyed'],
])('%s is refused, and nothing is written', async (_, changes, code) => {
  const at = here.open()
  const before = [...filesUnder(here.at.identities).keys()].filter((path) => path.endsWith('.sealed'))
  const problem = await caught(writeIdentities(at, here.engine, { ...given('fresh'), ...changes }, reason))
  expect(problem.code).toBe(code)
  expect([...filesUnder(here.at.identities).keys()].filter((path) => path.endsWith('.sealed'))).toEqual(
    before,
  )
  expect(
    readdirSync(here.at.identities, { recursive: true }).filter((name) => String(name).includes('.making-')),
  ).toEqual([])
})

test('records without an id, or with one that another has, are counted and refused', async () => {
  const from = relation(
    'doubles',
    ['record', 'surname'],
    'Doubles',
    sql`select * from (values ('a', 'QADIR1'), ('a', 'QADIR2'), (null, 'QADIR3')) as t(record, surname)`,
  )
  const problem = await caught(
    writeIdentities(here.open(), here.engine, given('doubles', { from, columns: ['surname'] }), reason),
  )
  expect(problem.message).toContain('1 have no id and 1 one that another has')
})

test('an engine’s message that quotes a person is not passed on', async () => {
  const from = relation(
    'wrong types',
    ['record'],
    'A name read as a number',
    sql`select cast(surname as integer) as record from ${people(3)}`,
  )
  await expect(here.engine.rows(`select cast('QADIR1' as integer)`)).rejects.toThrow('QADIR1')
  const problem = await caught(
    writeIdentities(here.open(), here.engine, given('typed', { from, columns: [] }), reason),
  )
  expect(problem.code).toBe('identities.unreadable-rows')
  const said = [problem.message, problem.hint, problem.stack, String(problem.cause)].join(' ')
  expect(marks.filter((mark) => said.includes(mark))).toEqual([])
})

test('nobody opens or writes without a name and a purpose', async () => {
  const at = here.open()
  for (const wrong of [{ who: '' }, { why: ' ' }, { why: 'two\nlines' }, { who: 'x'.repeat(201) }]) {
    const without = { ...reason, ...wrong }
    expect((await caught(openIdentities(at, here.engine, 'permits', without))).code).toBe(
      'audit.missing-reason',
    )
    expect((await caught(writeIdentities(at, here.engine, given('permits'), without))).code).toBe(
      'audit.missing-reason',
    )
  }
})

test('memory that is full is a failure, not a file: nothing is spilled', async () => {
  const engine = await openPrivateDuckdb(here.at.root, { memory: '40MB' })
  const large = `select 'QADIR' || i || repeat(md5(cast(i as varchar)), 3) as name from range(2000000) as t(i)`
  await expect(engine.keep('large', large)).rejects.toThrow(/memory/i)
  const spilled = [...filesUnder(here.dir)].filter(([path]) => path.includes('duckdb_temp'))
  expect(spilled).toEqual([])
  engine.close()
})

// The last test: it looks at all that the ones above left behind.
test('no name, document or date of birth is found in any file, deflated ones too', async () => {
  const files = filesUnder(here.dir)
  expect([...files.keys()].filter((path) => path.endsWith('.sealed')).length).toBeGreaterThan(5)
  const found = [...files].flatMap(([path, bytes]) => marksIn(bytes).map((mark) => `${mark} in ${path}`))
  expect(found).toEqual([])
  // What is looked for would be found if it were there.
  expect(marksIn(Buffer.concat([Buffer.from('head\n'), packed({ surname: ['QADIR1'] })]))).toEqual(['QADIR'])
  expect(marksIn(Buffer.from('Zulekha', 'utf16le'))).toEqual(['Zulekha'])
  const [first] = [...files].filter(([path]) => path.endsWith('.sealed'))
  expect(statSync(first?.[0] ?? '').mode & 0o777).toBe(0o600)
  expect(here.warnings).toHaveLength(1)
  const root = readFileSync(here.at.rootKey, 'utf8').trim()
  const withKey = [...files].filter(
    ([, bytes]) => bytes.includes(root) || bytes.includes(Buffer.from(root, 'base64')),
  )
  expect(withKey.map(([path]) => path)).toEqual([here.at.rootKey])
})
