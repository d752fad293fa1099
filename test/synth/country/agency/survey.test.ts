import { afterAll, beforeAll, expect, test } from 'vitest'
import { isoDay } from '../../../../src/synth/country/day.ts'
import { home, settings, write } from '../small-country.ts'
import type { Written } from '../small-country.ts'

let country: Written
beforeAll(async () => {
  country = await write(20_000, { only: ['survey'] })
})
afterAll(() => country.remove())

const date = isoDay(settings.agencies.survey.date)
const read = (what: string): string =>
  `read_csv({deliveries/labour-force-survey/lfs-2023-${what}.tab}, delim = '\\t', header = true, all_varchar = true)`
const residents = `(select s.person, p.* exclude (person) from {truth/spells.parquet} s join {truth/persons.parquet} p using (person)
  where s.country = '${home}' and s."from" <= date '${date}' and s."to" > date '${date}')`

test('the weights of the persons add up to the population, in every stratum', async () => {
  const rows = await country.ask(
    `select STRATUM as stratum, sum(WEIGHT::double) as weight, any_value(people) as people from ${read('persons')}
     join (select list_position(${list()}, region) || (case when urban = 1 then '1' else '2' end) as STRATUM, count(*)::int as people
       from ${residents} group by all) using (STRATUM) group by all`,
  )
  expect(rows).toHaveLength(settings.regions.length * 2)
  // Weights have six decimals.
  for (const { weight, people } of rows) expect(Number(weight)).toBeCloseTo(Number(people), 2)
})

const list = (): string => `[${settings.regions.map(({ name }) => `'${name}'`).join(', ')}]`

test('each stratum has two clusters at least, each cluster as many households as are asked for, or all', async () => {
  const { clusters, households } = settings.agencies.survey
  const rows = await country.ask(
    `select STRATUM, count(distinct PSU)::int as psu, max(n)::int as most, bool_and(n = least(${households}, listed)) as full_ from
     (select STRATUM, PSU, count(*) as n, any_value(HH_LISTED::int) as listed from ${read('households')} group by all) group by all`,
  )
  for (const { psu, most, full_ } of rows) {
    expect(Number(psu)).toBeGreaterThanOrEqual(2)
    expect(Number(psu)).toBeLessThanOrEqual(clusters)
    expect(Number(most)).toBeLessThanOrEqual(households)
    expect(full_).toBe(true)
  }
})

test('a weighted share is near the truth: born abroad, women, employed', async () => {
  const [found] = await country.ask(
    `select sum(w * (MIG_BTH <> '${home}')::int) / sum(w) as abroad, sum(w * (DEM_SEX = '2')::int) / sum(w) as women from
     (select *, WEIGHT::double as w from ${read('persons')})`,
  )
  const [truth] = await country.ask(
    `select avg((birth_country <> '${home}')::int) as abroad, avg((sex = 'F')::int) as women from ${residents}`,
  )
  expect(Number(found?.['women'])).toBeCloseTo(Number(truth?.['women']), 1)
  expect(Math.abs(Number(found?.['abroad']) - Number(truth?.['abroad']))).toBeLessThan(0.03)
})

test('households that did not answer have no weight and no persons', async () => {
  const [found] = await country.ask(
    `select count(*) filter (RESULT = '2')::int as silent, count(*) filter ((RESULT = '2') <> (WEIGHT is null))::int as wrong,
      (select count(*)::int from ${read('persons')} p join ${read('households')} h using (HH_ID) where h.RESULT = '2') as told
     from ${read('households')}`,
  )
  expect(Number(found?.['silent'])).toBeGreaterThan(10)
  expect([found?.['wrong'], found?.['told']]).toEqual([0, 0])
})
