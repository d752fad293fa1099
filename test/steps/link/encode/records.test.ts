import { afterAll, beforeAll, expect, test } from 'vitest'
import { query, smallLinkage } from '../../../link/small-linkage.ts'
import type { Given, SmallLinkage } from '../../../link/small-linkage.ts'
import { knownRecords, originNames } from '../../../../src/steps/link/encode/records.ts'

let at: SmallLinkage
beforeAll(async () => {
  at = await smallLinkage()
})
afterAll(() => at.close())

const model = {
  link: 'dedupe',
  prior: 0.1,
  columns: [
    { name: 'upper', sql: 'upper(name)' },
    { name: 'first', sql: 'substr(upper, 1, 1)' },
    { name: 'years', sql: 'age', number: true },
    { name: 'whole', sql: "name || ' ' || age" },
  ],
  comparisons: [
    {
      name: 'name',
      levels: [
        { label: 'same', test: { exact: 'name' }, m: 0.9, u: 0.1, frequency: { of: 'upper', exact: 0.1 } },
        { label: 'like', test: { jaroWinkler: 'upper', atLeast: 0.9 }, m: 0.05, u: 0.1 },
        { label: 'near', test: { apart: 'years', atMost: 1 }, m: 0.05, u: 0.1 },
        {
          label: 'whole',
          test: { exact: 'whole' },
          m: 0.05,
          u: 0.1,
          frequency: { of: 'whole', exact: 0.1 },
        },
        { label: 'other', test: { else: true }, m: 0.05, u: 0.8 },
      ],
    },
  ],
  candidates: [{ block: ['first'] }],
}

const people: readonly Given[] = [
  { unique_id: 'c', name: 'Awa', age: '20' },
  { unique_id: 'a', name: 'awa', age: 'old' },
  { unique_id: 'b', name: '', age: '19' },
  { unique_id: 'd', name: 'Kofi', age: null },
]

test('records are numbered by their ids, source after source, whatever the order of the file', async () => {
  const numbered = async (records: readonly Given[]): Promise<unknown> => {
    await at.link(model, { people: records, others: [{ unique_id: '0', name: 'x', age: '1' }] })
    return at.rows(query`select n, origin, id from records order by n`)
  }
  expect(await numbered(people)).toEqual([
    { n: 0, origin: 0, id: 'a' },
    { n: 1, origin: 0, id: 'b' },
    { n: 2, origin: 0, id: 'c' },
    { n: 3, origin: 0, id: 'd' },
    { n: 4, origin: 1, id: '0' },
  ])
  expect(await numbered(people.toReversed())).toEqual(await numbered(people))
})

test('an empty text is a missing value, and so is what is made of a missing one', async () => {
  await at.link(model, { people })
  const texts = query`select r.id, v.name, w.whole from records as r join encoded as e on e.n = r.n
left join "values of name" as v on v."value number" = e.name
left join "values of whole" as w on w."value number" = e.whole order by r.n`
  expect(await at.rows(texts)).toEqual([
    { id: 'a', name: 'awa', whole: 'awa old' },
    { id: 'b', name: null, whole: null },
    { id: 'c', name: 'Awa', whole: 'Awa 20' },
    { id: 'd', name: 'Kofi', whole: null },
  ])
})

test('the dictionary has a row a value, with what is made of it and how many records have that', async () => {
  await at.link(model, { people })
  expect(
    await at.rows(
      query`select name, upper, "first", "upper records", "upper length" from "values of name" order by name`,
    ),
  ).toEqual([
    { name: 'Awa', upper: 'AWA', first: 'A', 'upper records': 2, 'upper length': 3 },
    { name: 'Kofi', upper: 'KOFI', first: 'K', 'upper records': 1, 'upper length': 4 },
    { name: 'awa', upper: 'AWA', first: 'A', 'upper records': 2, 'upper length': 3 },
  ])
})

test('encoded records have equal numbers where the texts are equal; a number that is none is missing', async () => {
  await at.link(model, { people })
  const rows = await at.rows(query`select name, upper, "first", years from encoded order by n`)
  expect(rows[0]?.['name']).not.toBe(rows[2]?.['name'])
  expect([rows[0]?.['upper'], rows[0]?.['first']]).toEqual([rows[2]?.['upper'], rows[2]?.['first']])
  expect(rows.map((row) => row['years'])).toEqual([null, 19, 20, null])
  expect(rows[1]).toMatchObject({ name: null, upper: null, first: null })
})

test('what is told of records at the end is all that is left of them, and dictionaries that are asked again', async () => {
  const plain = {
    ...model,
    comparisons: [
      {
        ...model.comparisons[0],
        levels: model.comparisons[0]?.levels.map((one) => ({ ...one, frequency: undefined })),
      },
    ],
  }
  await at.link(plain, { people })
  expect(Object.keys((await at.rows(query`select * from records limit 1`))[0] ?? {})).toEqual([
    'n',
    'origin',
    'id',
  ])
  await expect(at.rows(query`select * from "values of whole"`)).rejects.toMatchObject({
    code: 'link.engine-failed',
  })
})

test('a source in two files is one source', () => {
  const origins = [
    { name: 'census', path: 'a', rows: 3, known: true },
    { name: 'permits', path: 'b', rows: 4, known: true },
    { name: 'census', path: 'c', rows: 5 },
  ]
  expect(originNames(origins)).toEqual(['census', 'permits'])
  expect(knownRecords(origins)).toBe(7)
})
