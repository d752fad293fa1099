import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDuckdb } from '../../src/engine/duckdb.ts'
import type { Row } from '../../src/engine/engine.ts'
import { link } from '../../src/link/link.ts'
import type { LinkOptions } from '../../src/link/link.ts'
import type { LinkResult } from '../../src/link/result.ts'
import { readModel } from '../../src/steps/link/model/read-model.ts'
import { chance, shuffled } from '../steps/link/cluster/random-graph.ts'
import { invented, inventedModel, inventedTrained } from './invented.ts'
import { writeCsv, writeRecords } from './small-linkage.ts'

const people = invented(300)
const later = invented(60, 77, 's')
/** Some of those who were there before, come again. */
const again = people.records
  .filter((_, i) => i % 10 === 0)
  .map((record, i) => ({ ...record, unique_id: `t${i}`, given: i % 3 === 0 ? null : record['given'] }))

let dir: string
const made: LinkResult[] = []
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'corridor-linked-'))
  writeCsv(at('people.csv'), people.records)
  made.push(
    await run(inventedModel, 'first', { languages: ['en', 'fr', 'pt'], truth: 'person', by: ['sex'] }),
  )
})
afterAll(() => rmSync(dir, { recursive: true }))

const at = (...names: readonly string[]): string => join(dir, ...names)
const run = (model: string, out: string, more: Partial<LinkOptions> = {}): Promise<LinkResult> =>
  link({
    model: readModel(model, 'model.yaml'),
    files: [{ path: at('people.csv') }],
    out: at(out),
    languages: ['en'],
    ...more,
  })

async function rows(query: string): Promise<readonly Row[]> {
  const engine = await openDuckdb(dir)
  try {
    return await engine.rows(query)
  } finally {
    engine.close()
  }
}

test('a linkage is a folder with links, persons, records, the trained model, events, numbers, report and SQL', async () => {
  expect(readdirSync(at('first')).toSorted()).toEqual([
    'events.jsonl',
    'linkage.json',
    'linkage.sql',
    'links.parquet',
    'model.yaml',
    'persons.parquet',
    'records',
    'report.en.html',
    'report.fr.html',
    'report.pt.html',
    'result.json',
  ])
  expect(readdirSync(dir).filter((name) => name.startsWith('.'))).toEqual([])
  const [first] = await rows("select * from 'first/links.parquet' limit 1")
  expect(Object.keys(first ?? {})).toEqual([
    'left_source',
    'left_id',
    'right_source',
    'right_id',
    'weight',
    'probability',
    'pattern',
    'found',
  ])
  expect(await rows("select count(*) as n, count(distinct id) as ids from 'first/persons.parquet'")).toEqual([
    { n: BigInt(people.records.length), ids: BigInt(people.records.length) },
  ])
  expect(await rows("select count(*) as n from 'first/records/1.parquet'")).toEqual([
    { n: BigInt(people.records.length) },
  ])
})

test('the persons are found', () => {
  const clusters = made[0]?.truth?.clusters
  expect(clusters?.precision).toBeGreaterThan(0.97)
  expect(clusters?.recall).toBeGreaterThan(0.9)
})

test('records of one person hang together by links above the cut, and the numbers of the result are those of the files', async () => {
  const [counts] = await rows(
    `select (select count(*) from 'first/links.parquet' where probability >= ${made[0]?.cut}) as links, (select count(distinct person) from 'first/persons.parquet') as persons`,
  )
  expect(made[0]).toMatchObject({ links: Number(counts?.['links']), persons: Number(counts?.['persons']) })
  const links = await rows(
    `select a.person as one, b.person as other, k.probability as p from 'first/links.parquet' as k
join 'first/persons.parquet' as a on a.id = k.left_id join 'first/persons.parquet' as b on b.id = k.right_id`,
  )
  const parts = await rows(
    `with recursive reached as (
  select id, id as start from 'first/persons.parquet'
  union
  select case when k.left_id = r.id then k.right_id else k.left_id end, r.start
  from reached as r join 'first/links.parquet' as k on r.id in (k.left_id, k.right_id)
  where k.probability >= 0.5 and (select a.person = b.person from 'first/persons.parquet' as a, 'first/persons.parquet' as b where a.id = k.left_id and b.id = k.right_id)
)
select p.person, count(distinct p.id) as records, count(distinct r.id) as reached
from 'first/persons.parquet' as p join (select start, id from reached) as r on r.start = (select min(id) from 'first/persons.parquet' as q where q.person = p.person)
group by p.person having records <> reached`,
  )
  expect(links.filter(({ one, other, p }) => one !== other && Number(p) > 0.999)).toEqual([])
  expect(parts).toEqual([])
})

test('a report in each language, and no value of a person anywhere but in the records', async () => {
  const files = readdirSync(at('first')).filter((name) => !/\.parquet$|^records$/.test(name))
  for (const name of files) {
    const text = readFileSync(at('first', name), 'utf8').toLowerCase()
    const leaked = people.values.filter((value) => text.includes(value.toLowerCase()))
    expect(leaked, name).toEqual([])
  }
  const heading = (language: string): string =>
    /<h1[^>]*>(.*?)<\/h1>/s.exec(readFileSync(at('first', `report.${language}.html`), 'utf8'))?.[1] ?? ''
  const headings = ['en', 'fr', 'pt'].map(heading)
  expect(headings.every((text) => text.length > 10)).toBe(true)
  expect(new Set(headings).size).toBe(3)
  const [persons] = await rows(
    `select string_agg(column_name) as names from (describe from 'first/persons.parquet')`,
  )
  expect(persons?.['names']).toBe('source,id,person,probability')
})

const tables = [
  'links.parquet',
  'persons.parquet',
  'records/1.parquet',
  'model.yaml',
  'events.jsonl',
] as const
const bytes = (folder: string): readonly Buffer[] => tables.map((name) => readFileSync(at(folder, name)))

test('the same files give the same bytes, with any number of threads', async () => {
  for (const threads of [1, 2, 4]) {
    await run(inventedModel, 'again', { threads })
    for (const [i, content] of bytes('again').entries())
      expect(content.equals(bytes('first')[i] ?? Buffer.alloc(0)), `${tables[i]}, ${threads} threads`).toBe(
        true,
      )
  }
})

test('the order of the rows, and of the columns, is nothing to a linkage', async () => {
  const columns = ['place', 'phone', 'unique_id', 'sex', 'given', 'person', 'dob', 'surname']
  writeCsv(at('people.csv'), shuffled(people.records, chance(9)), columns)
  await run(inventedModel, 'again')
  writeCsv(at('people.csv'), people.records)
  // Records stand as they came; everything that was found is the same, byte for byte.
  const found = (folder: string): readonly string[] =>
    bytes(folder).flatMap((content, i) =>
      tables[i] === 'records/1.parquet' ? [] : [content.toString('base64')],
    )
  expect(found('again')).toEqual(found('first'))
  const records = (folder: string): Promise<readonly Row[]> =>
    rows(`select columns(c -> c <> 'unique_id') from '${folder}/records/1.parquet' order by unique_id`)
  expect(await records('again')).toEqual(await records('first'))
})

test('with ids only the folder has the same links and persons, no records, and nothing can be linked onto it', async () => {
  await run(inventedModel, 'ids', { idsOnly: true })
  for (const name of ['links.parquet', 'persons.parquet', 'model.yaml'])
    expect(readFileSync(at('ids', name)).equals(readFileSync(at('first', name))), name).toBe(true)
  expect(readdirSync(at('ids'))).not.toContain('records')
  await expect(run(inventedModel, 'more', { onto: at('ids') })).rejects.toMatchObject({
    code: 'link.no-records',
  })
})

test('CSV and Parquet of the same records are the same linkage', async () => {
  writeRecords(at('people.parquet'), people.records)
  await run(inventedModel, 'again', { files: [{ path: at('people.parquet') }] })
  for (const [i, content] of bytes('again').entries())
    expect(content.equals(bytes('first')[i] ?? Buffer.alloc(0)), tables[i]).toBe(true)
})

test('a trained model links as it did while it was trained', async () => {
  const result = await run(readFileSync(at('first/model.yaml'), 'utf8'), 'again')
  expect(result.training).toEqual([])
  expect(await linksOf('again')).toEqual(await linksOf('first'))
})

async function linksOf(folder: string): Promise<readonly string[]> {
  const found = await rows(
    `select least(left_id, right_id) as a, greatest(left_id, right_id) as b, weight, pattern, found from '${folder}/links.parquet' order by a, b`,
  )
  return found.map((row) => Object.values(row).map(String).join(' '))
}

test('what comes later is linked onto what was there, as if all had been linked at once', async () => {
  writeCsv(at('later.csv'), [...later.records, ...again])
  const files = [{ path: at('people.csv') }, { path: at('later.csv') }]
  await run(inventedTrained, 'before')
  const onto = await link({ onto: at('before'), files: files.slice(1), out: at('onto'), languages: ['en'] })
  const once = await run(inventedTrained, 'once', { files })
  expect(await linksOf('onto')).toEqual(await linksOf('once'))
  expect(onto).toMatchObject({ records: once.records, links: once.links, persons: once.persons })
})

test('a person keeps the number, and what became of persons is told as events', async () => {
  const changed = await rows(
    `select b.person as was, o.person as "is" from 'before/persons.parquet' as b join 'onto/persons.parquet' as o on o.source = b.source and o.id = b.id where b.person <> o.person`,
  )
  const events = readFileSync(at('onto/events.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map(
      (line) =>
        JSON.parse(line) as { readonly kind: string; readonly person: number; readonly into?: number },
    )
  const merged = new Map(
    events.flatMap((event) => (event.kind === 'merged' ? [[event.person, event.into]] : [])),
  )
  for (const { was, is } of changed) expect(merged.get(Number(was))).toBe(Number(is))
  expect(events.filter(({ kind }) => kind === 'extended').length).toBeGreaterThan(20)
  const [numbers] = await rows(
    `select (select max(person) from 'before/persons.parquet') as before, (select min(o.person) from 'onto/persons.parquet' as o where not exists (select 1 from 'before/persons.parquet' as b where b.person = o.person)) as new`,
  )
  expect(Number(numbers?.['new'])).toBeGreaterThan(people.records.length)
  expect(Number(numbers?.['before'])).toBeLessThanOrEqual(people.records.length)
})

test('two persons that a new record brings together become one, with the lower number, and the merge is an event', async () => {
  const person = { surname: 'Zorvekmux', dob: '1980-02-03' }
  writeCsv(at('two.csv'), [
    { unique_id: '1', given: 'Vektiv', surname: null, dob: person.dob },
    { unique_id: '2', given: 'Vektiv', surname: person.surname, dob: null },
    { unique_id: '3', given: 'Bamrix', surname: 'Kpagwe', dob: '1990-01-01' },
  ])
  writeCsv(at('third.csv'), [{ unique_id: '9', given: 'Vektiv', ...person }])
  const model = inventedTrained
    .replace('threshold: 0.3', 'threshold: 0.9')
    .concat('clustering: { linkage: single }\n')
  expect((await run(model, 'two', { files: [{ path: at('two.csv') }] })).persons).toBe(3)
  const onto = await link({
    onto: at('two'),
    files: [{ path: at('third.csv') }],
    out: at('two'),
    languages: ['en'],
  })
  expect(onto.persons).toBe(2)
  const events = readFileSync(at('two/events.jsonl'), 'utf8')
  expect(
    events
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown),
  ).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ kind: 'merged', person: 2, into: 1 }),
      expect.objectContaining({ kind: 'extended', person: 1, records: 1 }),
    ]),
  )
  // Linked onto once more: the story goes on where it was.
  writeCsv(at('fourth.csv'), [{ unique_id: '10', given: 'Djadja', surname: 'Nyonyo', dob: '1999-09-09' }])
  await link({ onto: at('two'), files: [{ path: at('fourth.csv') }], out: at('other'), languages: ['en'] })
  expect(readFileSync(at('other/events.jsonl'), 'utf8').startsWith(events)).toBe(true)
  // A new linkage in the place of an old one has a story of its own.
  await run(model, 'two', { files: [{ path: at('two.csv') }] })
  expect(readFileSync(at('two/events.jsonl'), 'utf8')).toBe('')
})

test('copies of a record among what was there are not linked again', async () => {
  const copies = people.records.slice(0, 80).map((record, i) => ({ ...record, unique_id: `c${i}` }))
  writeCsv(at('copied.csv'), [...people.records.slice(0, 80), ...copies])
  await run(inventedTrained, 'copied', { files: [{ path: at('copied.csv') }] })
  writeCsv(at('later.csv'), [
    ...later.records,
    ...again,
    ...copies.slice(0, 30).map((r, i) => ({ ...r, unique_id: `d${i}` })),
  ])
  await link({
    onto: at('copied'),
    files: [{ path: at('later.csv') }],
    out: at('copied-onto'),
    languages: ['en'],
  })
  await run(inventedTrained, 'copied-once', {
    files: [{ path: at('copied.csv') }, { path: at('later.csv') }],
  })
  expect(await linksOf('copied-onto')).toEqual(await linksOf('copied-once'))
})

test('the same file is not linked twice', async () => {
  await expect(
    link({ onto: at('before'), files: [{ path: at('people.csv') }], out: at('onto') }),
  ).rejects.toThrow(/link\.repeated-records: \d+ records of the source people/)
})

test('records of one source in two files are numbered one after another', async () => {
  writeCsv(at('people-2.csv'), later.records)
  const result = await run(inventedTrained, 'parts', {
    files: [
      { name: 'register', path: at('people.csv') },
      { name: 'register', path: at('people-2.csv') },
    ],
  })
  expect(result.sources).toEqual([
    { name: 'register', records: people.records.length + later.records.length },
  ])
  expect(readdirSync(at('parts/records'))).toEqual(['1.parquet'])
})

test('files without a single link are a linkage too', async () => {
  writeCsv(at('few.csv'), [
    { unique_id: '1', given: 'Vektiv', surname: 'Zorzor', dob: '1980-02-03' },
    { unique_id: '2', given: 'Bamrix', surname: 'Kpagwe', dob: '1990-01-01' },
  ])
  const trained = await run(inventedTrained, 'few', { files: [{ path: at('few.csv') }] })
  expect(trained).toMatchObject({ links: 0, persons: 2, records: 2 })
  const untrained = await run(
    inventedModel
      .replaceAll(/ {2}- \{ name: (place|phone).*\n/g, '')
      .replaceAll(/.*\[(surname, place|phone)\].*\n/g, ''),
    'few',
    { files: [{ path: at('few.csv') }] },
  )
  expect(untrained).toMatchObject({ links: 0, persons: 2 })
  expect(JSON.stringify(untrained)).not.toMatch(/NaN|null,null/)
  expect(Number.isFinite(untrained.prior)).toBe(true)
})

test('a linkage that is stopped leaves nothing', async () => {
  const stop = new AbortController()
  const running = run(inventedModel, 'stopped', {
    signal: stop.signal,
    progress: {
      step: (what) => {
        if (what === 'encode records') stop.abort()
      },
      note: () => undefined,
    },
  })
  await expect(running).rejects.toThrow(/^link\.stopped: /)
  expect(readdirSync(dir).filter((name) => name.includes('stopped'))).toEqual([])
})
