import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { settings, withoutDirt, write } from '../small-country.ts'
import type { Written } from '../small-country.ts'

let clean: Written
let dirty: Written
beforeAll(async () => {
  clean = await write(15_000, { of: withoutDirt(settings), only: ['asylum'] })
  dirty = await write(15_000, { only: ['asylum'] })
})
afterAll(() => {
  clean.remove()
  dirty.remove()
})

const [first, last] = settings.agencies.asylum.years
const file = `deliveries/eligibilite/demandes-asile-${first}-${last}.csv`
const rows = `(select c.*, r.person, r.dirt from (select *, row_number() over () as row from read_csv({${file}}, delim = ';', header = true, all_varchar = true)) c
  join {truth/records.parquet} r on r.row = c.row and r.file = '${file}')`

test('where no dirt is put in, every application of the years is there once, with its days, country and decision', async () => {
  const [found] = await clean.ask(
    `select (select count(*)::int from {truth/asylum.parquet} where year(lodged) between ${first} and ${last}) as made, count(*)::int as rows,
      count(*) filter (strptime(DATE_DEPOT, '%d/%m/%Y')::date is distinct from lodged)::int as other_day,
      count(*) filter (strptime(DATE_DECISION, '%d/%m/%Y')::date is distinct from decided)::int as other_end,
      count(*) filter (PAYS_ORIGINE <> citizenship)::int as other_country
     from ${rows} c join {truth/asylum.parquet} using (person) join {truth/persons.parquet} using (person)`,
  )
  expect(Number(found?.['made'])).toBeGreaterThan(80)
  expect(found).toMatchObject({ rows: found?.['made'], other_day: 0, other_end: 0, other_country: 0 })
  const codes = await clean.ask(
    `select distinct c.DECISION as code, a.decision from ${rows} c join {truth/asylum.parquet} a using (person) where a.decision is not null order by code`,
  )
  expect(codes.map((row) => [row['code'], row['decision']])).toEqual([
    ['CL', 'closed'],
    ['PS', 'other'],
    ['RJ', 'rejected'],
    ['RS', 'recognised'],
  ])
})

test('some decisions were never entered, and a country may be unknown', async () => {
  const [found] = await dirty.ask(
    `select count(*) filter (dirt like '%decision_missing%')::int as unentered, count(*) filter (dirt like '%decision_missing%' and DATE_DECISION || DECISION is not null)::int as entered,
      count(*) filter ((PAYS_ORIGINE = 'ZZZ') <> (dirt like '%country_unknown%'))::int as wrong from ${rows} c`,
  )
  expect(Number(found?.['unentered'])).toBeGreaterThan(0)
  expect([found?.['entered'], found?.['wrong']]).toEqual([0, 0])
})

test('it is UTF-8, with semicolons', () => {
  expect(readFileSync(clean.at(file), 'utf8')).toMatch(/^NO_DOSSIER;DATE_DEPOT;/)
})
