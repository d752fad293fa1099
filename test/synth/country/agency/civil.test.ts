import { afterAll, beforeAll, expect, test } from 'vitest'
import { home, settings, withoutDirt, write } from '../small-country.ts'
import type { Written } from '../small-country.ts'

let clean: Written
let dirty: Written
beforeAll(async () => {
  clean = await write(10_000, { of: withoutDirt(settings), only: ['civil'] })
  dirty = await write(10_000, { only: ['civil'] })
})
afterAll(() => {
  clean.remove()
  dirty.remove()
})

const read = (what: string): string =>
  `read_csv({deliveries/etat-civil/${what}.csv}, delim = ',', header = true, all_varchar = true)`

test('where no dirt is put in, all births and deaths of residents are registered in their year', async () => {
  for (const year of [2019, 2022, 2024]) {
    const [found] = await clean.ask(
      `select (select count(*)::int from ${read(`naissances-${year}`)}) as births, (select count(*)::int from ${read(`deces-${year}`)}) as deaths,
        (select count(*)::int from {truth/persons.parquet} where birth_country = '${home}' and year(birth) = ${year}) as born,
        (select count(*)::int from {truth/persons.parquet} p join {truth/spells.parquet} s using (person)
          where year(death) = ${year} and s."to" = p.death and s.country = '${home}') as died,
        (select count(*)::int from ${read(`naissances-${year}`)} where date_naissance not like '${year}-%') as elsewhere`,
    )
    expect([found?.['births'], found?.['deaths'], found?.['elsewhere']]).toEqual([
      found?.['born'],
      found?.['died'],
      0,
    ])
  }
})

test('an act is declared after what it tells of', async () => {
  const [found] = await dirty.ask(
    `select count(*)::int as rows, count(*) filter (date_declaration <= date_naissance)::int as before from ${read('naissances-2021')}`,
  )
  expect(Number(found?.['rows'])).toBeGreaterThan(50)
  expect(found?.['before']).toBe(0)
})

test('late acts are of the year before, more deaths than births are missing', async () => {
  const [found] = await dirty.ask(
    `select count(*) filter (date_naissance like '2020-%')::int as late, count(*) filter (date_naissance < '2020')::int as older from ${read('naissances-2021')}`,
  )
  expect(Number(found?.['late'])).toBeGreaterThan(5)
  expect(found?.['older']).toBe(0)
  const { dirt } = dirty.report
  const rate = (kind: string): number => (dirt[kind]?.struck ?? 0) / (dirt[kind]?.chances ?? 1)
  expect(rate('civil.death_unregistered')).toBeGreaterThan(rate('civil.birth_unregistered'))
})
