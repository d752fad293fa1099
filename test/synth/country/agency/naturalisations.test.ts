import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { settings, withoutDirt, write } from '../small-country.ts'
import type { Written } from '../small-country.ts'

let country: Written
beforeAll(async () => {
  country = await write(15_000, { of: withoutDirt(settings), only: ['naturalisations'] })
})
afterAll(() => country.remove())

const file = 'deliveries/justice/naturalisations-2015-2024.csv'

test('where no dirt is put in, every naturalisation of the years is published on its day', async () => {
  const [found] = await country.ask(
    `select (select count(*)::int from {truth/persons.parquet} where year(naturalised) between 2015 and 2024) as made, count(*)::int as rows,
      count(*) filter (strptime(date_decret, '%d/%m/%Y')::date <> naturalised)::int as other
     from (select *, row_number() over () as row from read_csv({${file}}, header = true, all_varchar = true)) c
     join {truth/records.parquet} r on r.row = c.row and r.file = '${file}' join {truth/persons.parquet} p using (person)`,
  )
  expect(Number(found?.['made'])).toBeGreaterThan(20)
  expect([found?.['rows'], found?.['other']]).toEqual([found?.['made'], 0])
})

test('the decree says how each became a citizen, in its own words', async () => {
  const found = await country.ask(
    `select distinct voie, acquisition from (select *, row_number() over () as row from read_csv({${file}}, header = true, all_varchar = true)) c
     join {truth/records.parquet} r on r.row = c.row and r.file = '${file}' join {truth/persons.parquet} p using (person) order by voie`,
  )
  expect(found).toEqual([
    { voie: 'effet collectif', acquisition: 'parent' },
    { voie: 'mariage', acquisition: 'marriage' },
    { voie: 'naturalisation', acquisition: 'naturalisation' },
  ])
})

test('it is UTF-8 without a mark, with line feeds', () => {
  const text = readFileSync(country.at(file), 'utf8')
  expect(text).toMatch(/^numero_decret,date_decret,/)
  expect(text).not.toContain('\r')
})
