import { afterAll, beforeAll, expect, test } from 'vitest'
import { home, settings, withoutDirt, write } from '../small-country.ts'
import type { Written } from '../small-country.ts'

let clean: Written
let dirty: Written
beforeAll(async () => {
  clean = await write(20_000, { of: withoutDirt(settings), only: ['refugees'] })
  dirty = await write(20_000, { only: ['refugees'] })
})
afterAll(() => {
  clean.remove()
  dirty.remove()
})

const register = (year: number): string =>
  `read_json({deliveries/refugees/register-${year}-12-31.jsonl}, format = 'newline_delimited')`

test.each(settings.agencies.refugees.snapshots)(
  'where no dirt is put in, the register of %i lists the refugees who live there',
  async (year) => {
    const [found] = await clean.ask(
      `select (select count(*)::int from ${register(year)}) as listed,
      (select count(*)::int from {truth/persons.parquet} join {truth/spells.parquet} using (person) where kind = 'refugee' and country = '${home}'
        and "from" <= date '${year}-09-20' and "to" > date '${year}-12-31' and (naturalised is null or naturalised > date '${year}-12-31')) as sure,
      (select count(*)::int from {truth/persons.parquet} join {truth/spells.parquet} using (person) where kind = 'refugee' and country = '${home}'
        and "from" <= date '${year}-12-31' and "to" > date '${year}-12-31' and (naturalised is null or naturalised > date '${year}-12-31')) as there`,
    )
    // Registration takes weeks: the last to come are not all in it.
    expect(Number(found?.['listed'])).toBeGreaterThanOrEqual(Number(found?.['sure']))
    expect(Number(found?.['listed'])).toBeLessThanOrEqual(Number(found?.['there']))
    expect(Number(found?.['sure'])).toBeGreaterThan(50)
  },
)

test('countries are UNHCR codes, names are nested, an individual keeps its number', async () => {
  const [found] = await clean.ask(
    `select list(distinct a.origin) as origins, count(*)::int as both,
      count(*) filter (a.name.family is not null)::int as named from ${register(2013)} a join ${register(2018)} b using (individual_id)`,
  )
  expect(found?.['origins']).toEqual(['MLI'])
  expect(Number(found?.['both'])).toBeGreaterThan(50)
  expect(found?.['named']).toBe(found?.['both'])
})

test('who left stays listed now and then, and some stand there twice under two numbers', async () => {
  const rows = await dirty.ask(
    `select dirt, count(*)::int as n from {truth/records.parquet} where file like '%register-2023%' group by 1`,
  )
  const kinds = rows.map(({ dirt }) => String(dirt))
  expect(kinds.some((kind) => kind.includes('stays_listed'))).toBe(true)
  expect(kinds.some((kind) => kind.includes('registered_twice'))).toBe(true)
  const [twice] = await dirty.ask(
    `select count(*)::int - count(distinct individual_id)::int as n from ${register(2023)}`,
  )
  expect(twice?.['n']).toBe(0)
})
