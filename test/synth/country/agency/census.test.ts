import { afterAll, beforeAll, expect, test } from 'vitest'
import { isoDay } from '../../../../src/synth/country/day.ts'
import { home, settings, withoutDirt, write } from '../small-country.ts'
import type { Written } from '../small-country.ts'

let country: Written
beforeAll(async () => {
  country = await write(10_000, { of: withoutDirt(settings), only: ['census'] })
})
afterAll(() => country.remove())

const nights = settings.agencies.census.nights.map((night) => isoDay(night))
const counted = (night: string): string =>
  `(select c.*, r.person from (select *, row_number() over () as row from {deliveries/recensement/personnes-${night.slice(0, 4)}.parquet}) c
    join {truth/records.parquet} r on r.row = c.row and r.file = 'deliveries/recensement/personnes-${night.slice(0, 4)}.parquet')`
const residents = (night: string): string =>
  `(select person from {truth/spells.parquet} where country = '${home}' and "from" <= date '${night}' and "to" > date '${night}')`

test.each(nights)(
  'where no dirt is put in, the census of %s counts every resident once and nobody else',
  async (night) => {
    const [found] = await country.ask(
      `select (select count(*)::int from ${counted(night)}) as rows, (select count(distinct person)::int from ${counted(night)}) as persons,
      (select count(*)::int from ${residents(night)}) as residents,
      (select count(*)::int from (select person from ${counted(night)} except select person from ${residents(night)})) as strange`,
    )
    expect(found).toEqual({
      rows: found?.['residents'],
      persons: found?.['residents'],
      residents: found?.['residents'],
      strange: 0,
    })
    expect(Number(found?.['rows'])).toBeGreaterThan(5000)
  },
)

test.each(nights)(
  'in the census of %s, born abroad and foreign are as many as in the truth',
  async (night) => {
    const [found] = await country.ask(
      `select count(*) filter (PAYS_NAISSANCE <> '100')::int as born_abroad, count(*) filter (birth_country <> '${home}')::int as truly_abroad,
      count(*) filter (NATIONALITE <> '100')::int as foreign_, count(*) filter (citizenship <> '${home}' and (naturalised is null or naturalised > date '${night}'))::int as truly_foreign,
      count(*) filter ((ANNEE_ARRIVEE is null) <> (PAYS_PRECEDENT is null))::int as half
     from ${counted(night)} join {truth/persons.parquet} using (person)`,
    )
    expect(found?.['born_abroad']).toBe(found?.['truly_abroad'])
    expect(found?.['foreign_']).toBe(found?.['truly_foreign'])
    expect(found?.['half']).toBe(0)
  },
)

test('nobody arrived before they were born or after the night, and nobody has a month of an arrival long ago', async () => {
  const [found] = await country.ask(
    `select count(*) filter (ANNEE_ARRIVEE > 2023 or ANNEE_ARRIVEE < year(birth))::int as wrong,
      count(*) filter (MOIS_ARRIVEE is not null and ANNEE_ARRIVEE <= 2018)::int as month
     from ${counted('2023-11-19')} join {truth/persons.parquet} using (person)`,
  )
  expect(found).toEqual({ wrong: 0, month: 0 })
})

test('households tell of those who left within five years and live abroad still', async () => {
  const [found] = await country.ask(
    `select count(*)::int as rows, count(*) filter (ANNEE_DEPART < 2018)::int as long_ago, count(*) filter (DESTINATION = '100')::int as here
     from {deliveries/recensement/emigres-2023.parquet}`,
  )
  expect(Number(found?.['rows'])).toBeGreaterThan(50)
  expect([found?.['long_ago'], found?.['here']]).toEqual([0, 0])
})

test('households tell how far an emigrant went to school before leaving', async () => {
  const [found] = await country.ask(
    `select count(*)::int as rows, count(*) filter (ISCED_DEPART > education)::int as higher, count(*) filter (ISCED_DEPART is null or ISCED_DEPART = 9)::int as unknown,
      count(distinct ISCED_DEPART)::int as levels
     from (select *, row_number() over () as row from {deliveries/recensement/emigres-2023.parquet}) c
     join {truth/records.parquet} r on r.row = c.row and r.file = 'deliveries/recensement/emigres-2023.parquet' join {truth/persons.parquet} using (person)`,
  )
  expect(found).toMatchObject({ higher: 0, unknown: 0 })
  expect(Number(found?.['rows'])).toBeGreaterThan(50)
  expect(Number(found?.['levels'])).toBeGreaterThan(3)
})

test('ages and dates never stand together, and half the people know no day', async () => {
  const [found] = await country.ask(
    `select count(*) filter (AGE is not null and DATE_NAISSANCE is not null)::int as both,
      avg((coalesce(length(DATE_NAISSANCE), 0) = 10)::int) as dated from ${counted('2013-11-19')}`,
  )
  expect(found?.['both']).toBe(0)
  expect(Number(found?.['dated'])).toBeLessThan(0.6)
  expect(Number(found?.['dated'])).toBeGreaterThan(0.3)
})
