import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { home, settings, withoutDirt, write } from '../small-country.ts'
import type { Written } from '../small-country.ts'

let clean: Written
let dirty: Written
beforeAll(async () => {
  clean = await write(8000, { of: withoutDirt(settings), only: ['border'] })
  dirty = await write(8000, { only: ['border'] })
})
afterAll(() => {
  clean.remove()
  dirty.remove()
})

const [first, last] = settings.agencies.border.years
const read = (file: string): string =>
  `read_csv({deliveries/border-police/franchissements-${file}.csv}, delim = ';', header = true, all_varchar = true, encoding = 'latin-1')`
const all = Array.from({ length: last - first + 1 }, (_, i) => first + i)

/** Rows of all years with their person; the year's file is one of the records' names. */
const withPerson = all
  .map(
    (year) =>
      `select c.*, r.person, r.dirt, strptime(c.DATE_HEURE, '%d/%m/%Y %H:%M') as moment
       from (select *, row_number() over () as row from ${read(String(year))}) c
       join {truth/records.parquet} r on r.row = c.row and r.file = 'deliveries/border-police/franchissements-${year}.csv'`,
  )
  .join(' union all ')

test('where no dirt is put in, the crossings of a person alternate', async () => {
  const [found] = await clean.ask(
    `select count(*) filter (SENS = before)::int as wrong, count(*)::int as rows from
     (select SENS, lag(SENS) over (partition by person order by moment) as before from (${withPerson}))`,
  )
  expect(found?.['wrong']).toBe(0)
  expect(Number(found?.['rows'])).toBeGreaterThan(5000)
})

test('where no dirt is put in, there is a row for every true crossing of the years', async () => {
  const crossings = `
    select person, "left" as day from {truth/trips.parquet} where '${home}' in (residence, country)
    union all select person, back from {truth/trips.parquet} where '${home}' in (residence, country)
    union all select person, day from {truth/moves.parquet} where '${home}' in ("from", "to")`
  const [found] = await clean.ask(
    `select (select count(*)::int from (${crossings}) where year(day) between ${first} and ${last}) as true_rows,
      (select count(*)::int from (${withPerson})) as rows,
      (select count(*)::int from (select person, moment::date from (${withPerson}) except select * from (${crossings}))) as strange`,
  )
  expect(found?.['rows']).toBe(found?.['true_rows'])
  expect(found?.['strange']).toBe(0)
})

test('the post notes how a national came back, as it was, and leaves it empty for everybody else', async () => {
  const found = await clean.ask(
    `select MODE_RETOUR, returned, count(*)::int as rows from (${withPerson}) c left join {truth/moves.parquet} m
       on m.person = c.person and m.day = c.moment::date and m."to" = '${home}' and SENS = 'E' and MOTIF in ('RESIDENCE', 'REFUGE')
     group by all having MODE_RETOUR is not null or returned is not null order by MODE_RETOUR`,
  )
  expect(found.map((row) => [row['MODE_RETOUR'], row['returned']])).toEqual([
    ['1', 'spontaneous'],
    ['2', 'assisted'],
    ['3', 'forced'],
  ])
  const [untold] = await dirty.ask(
    `select count(*) filter (dirt like '%return_untold%')::int as untold, count(*) filter (dirt like '%return_untold%' and MODE_RETOUR is not null)::int as told from (${withPerson})`,
  )
  expect(Number(untold?.['untold'])).toBeGreaterThan(0)
  expect(untold?.['told']).toBe(0)
})

test('a file is Latin-1: the accents are one byte each', () => {
  const bytes = readFileSync(clean.at(`deliveries/border-police/franchissements-${first}.csv`))
  expect(bytes.includes(Buffer.from('Guinée', 'latin1'))).toBe(true)
  expect(bytes.includes(Buffer.from('Guinée', 'utf8'))).toBe(false)
})

test('one file comes twice, byte for byte', () => {
  const { twice } = settings.agencies.border
  const file = (end: string): Buffer =>
    readFileSync(dirty.at(`deliveries/border-police/franchissements-${twice}${end}.csv`))
  expect(file('').equals(file('-bis'))).toBe(true)
})

test('a duplicate says the same as its row under another number, and late rows are of the year before', async () => {
  const [found] = await dirty.ask(
    `select count(*) filter (dirt like '%duplicate%')::int as twice,
      count(*) filter (dirt like '%duplicate%' and n < 2)::int as alone from
     (select dirt, count(*) over (partition by person, moment, SENS, POSTE) as n from (${withPerson}))`,
  )
  expect(Number(found?.['twice'])).toBeGreaterThan(10)
  const [numbers] = await dirty.ask(
    `select count(*)::int - count(distinct ID_PASSAGE)::int as shared from (${withPerson})`,
  )
  expect(numbers?.['shared']).toBe(0)
  // A duplicate of a late row stands in another file, but is there.
  expect(found?.['alone']).toBe(0)
  const late = await dirty.ask(
    `select distinct year(moment)::int as year from (select *, row_number() over () as row, strptime(DATE_HEURE, '%d/%m/%Y %H:%M') as moment from ${read('2021')}) c
     join {truth/records.parquet} r on r.row = c.row and r.file like '%franchissements-2021.csv' and r.dirt = 'late'`,
  )
  expect(late).toEqual([{ year: 2020 }])
})

test('the corrected file has the rows of its year once, on their right day', async () => {
  const { corrected } = settings.agencies.border
  const [found] = await dirty.ask(
    `select count(*)::int as rows, count(distinct (NOM, PRENOMS, DATE_HEURE, SENS, POSTE))::int as different,
      count(*) filter (DATE_HEURE not like '%/${corrected} %')::int as elsewhere from ${read(`${corrected}-rectifie`)}`,
  )
  expect(found?.['rows']).toBe(found?.['different'])
  expect(found?.['elsewhere']).toBe(0)
  // A row keeps its number, so that the correction can take its place.
  const [kept] = await dirty.ask(
    `select count(*)::int as new from ${read(`${corrected}-rectifie`)} where ID_PASSAGE not in
     (select ID_PASSAGE from ${read(String(corrected))} union all select ID_PASSAGE from ${read(String(corrected + 1))})`,
  )
  expect(kept?.['new']).toBe(0)
})

test('land borders lose crossings, so that some journeys have one side only', async () => {
  const [found] = await dirty.ask(
    `select count(*) filter (SENS = before)::int as wrong, count(*)::int as rows from
     (select SENS, lag(SENS) over (partition by person order by moment) as before from (${withPerson}) where dirt = '')`,
  )
  expect(Number(found?.['wrong']) / Number(found?.['rows'])).toBeGreaterThan(0.05)
})
