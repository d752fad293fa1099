import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { home, settings, withoutDirt, write } from '../small-country.ts'
import type { Written } from '../small-country.ts'

let country: Written
beforeAll(async () => {
  country = await write(6000, { of: withoutDirt(settings), only: ['permits'] })
})
afterAll(() => country.remove())

const widths = [12, 2, 24, 30, 1, 8, 26, 10, 2, 8, 8, 2]
const file = 'deliveries/interieur/visas-titres-2021.txt'
const lines = (): readonly string[] =>
  readFileSync(country.at(file), 'latin1')
    .split('\r\n')
    .filter((line) => line !== '')
const cut = (line: string): readonly string[] => {
  let at = 0
  return widths.map((width) => line.slice(at, (at += width)).trim())
}

test('every line has the width of its fields, and no heading stands before them', () => {
  const total = widths.reduce((sum, width) => sum + width, 0)
  expect(lines().length).toBeGreaterThan(50)
  expect(lines().filter((line) => line.length !== total)).toEqual([])
  expect(lines()[0]).toMatch(/^T21-00000001(CS|LS|CR)/)
})

test('countries are names in French, in Latin-1', () => {
  const names = new Set(lines().map((line) => cut(line)[6]))
  expect(names).toContain('GUINÉE')
  expect(names).toContain("CÔTE D'IVOIRE")
  expect(names).not.toContain('SANORIE')
})

test('a permit begins in the year of its file and ends after it began', () => {
  for (const fields of lines().map((line) => cut(line))) {
    expect(fields[9]).toMatch(/^2021\d{4}$/)
    expect(Number(fields[10])).toBeGreaterThan(Number(fields[9]))
  }
})

test('where all have papers, those who live there as foreigners and came as such hold a permit at the end of the year', async () => {
  const [found] = await country.ask(
    `select count(*)::int as foreigners, count(*) filter (person in (select person from {truth/records.parquet} where file = '${file}'))::int as held from
     (select distinct person from {truth/spells.parquet} join {truth/persons.parquet} using (person)
      where country = '${home}' and "from" < date '2020-06-01' and "to" > date '2021-12-31' and beginning = 'immigration'
        and citizenship <> '${home}' and kind in ('settled', 'arriving') and naturalised is null)`,
  )
  expect(Number(found?.['foreigners'])).toBeGreaterThan(50)
  expect(found?.['held']).toBe(found?.['foreigners'])
})
