import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { settings, withoutDirt, write } from '../small-country.ts'
import type { Written } from '../small-country.ts'

let clean: Written
let dirty: Written
beforeAll(async () => {
  clean = await write(15_000, { of: withoutDirt(settings), only: ['relief'] })
  dirty = await write(15_000, { only: ['relief'] })
})
afterAll(() => {
  clean.remove()
  dirty.remove()
})

const year = settings.agencies.relief.snapshots.at(-1) ?? 0
const file = `deliveries/relief/displaced-${year}-12-31.tab`
const rows = `(select c.*, r.person, r.dirt from (select *, row_number() over () as row from read_csv({${file}}, delim = '\t', header = true, all_varchar = true)) c
  join {truth/records.parquet} r on r.row = c.row and r.file = '${file}')`
const home = `d."from" <= date '${year}-12-31' and d."to" > date '${year}-12-31'`

test('where no dirt is put in, whoever is away from home for long enough to be registered stands in the register once', async () => {
  const [found] = await clean.ask(
    `select (select count(*)::int from {truth/displaced.parquet} d where ${home} and d."from" <= date '${year}-11-01') as away,
      (select count(*)::int from {truth/displaced.parquet} d where ${home}) as most,
      count(*)::int as rows, count(distinct person)::int as persons, count(*) filter (${home})::int as right_ones,
      count(*) filter (strptime(registered, '%d-%m-%Y')::date < d."from")::int as too_early,
      count(*) filter ((c.cause = 'FLOOD') <> (d.cause = 'disaster'))::int as other_cause,
      count(*) filter (abs(c.age::int - (${year} - year(p.birth))) > 3 and c.born is not null)::int as other_age
     from ${rows} c join {truth/displaced.parquet} d using (person) join {truth/persons.parquet} p using (person)`,
  )
  expect(Number(found?.['away'])).toBeGreaterThan(100)
  expect(Number(found?.['rows'])).toBeGreaterThanOrEqual(Number(found?.['away']))
  expect(Number(found?.['rows'])).toBeLessThanOrEqual(Number(found?.['most']))
  expect(found).toMatchObject({ persons: found?.['rows'], right_ones: found?.['rows'] })
  expect(found).toMatchObject({ too_early: 0, other_cause: 0, other_age: 0 })
})

test('who went home may stay listed, a person may stand at two sites, and a cause may be unknown', async () => {
  const [found] = await dirty.ask(
    `select count(*) filter (dirt like '%stays_listed%')::int as listed, count(*) filter ((dirt like '%stays_listed%') <> (d."to" <= date '${year}-12-31'))::int as wrong,
      count(*) filter (dirt like '%second_site%')::int as twice, count(*)::int - count(distinct person)::int as repeated,
      count(*) - count(distinct reg_no) as numbers, count(*) filter ((c.cause = 'UNKNOWN') <> (dirt like '%cause_missing%'))::int as other_cause
     from ${rows} c join {truth/displaced.parquet} d using (person)`,
  )
  expect(Number(found?.['listed'])).toBeGreaterThan(5)
  expect(Number(found?.['twice'])).toBeGreaterThan(5)
  expect(found).toMatchObject({ wrong: 0, repeated: found?.['twice'], other_cause: 0 })
  expect(Number(found?.['numbers'])).toBe(0)
  const [sites] = await dirty.ask(
    `select count(*)::int as pairs, count(*) filter (a.site = b.site)::int as same from ${rows} a join ${rows} b on a.person = b.person and a.reg_no < b.reg_no`,
  )
  expect(sites).toMatchObject({ pairs: found?.['twice'], same: 0 })
})

test('it is UTF-8 with a byte order mark, and tabs', () => {
  expect(readFileSync(clean.at(file), 'utf8')).toMatch(/^\uFEFFreg_no\tsite\t/)
})
