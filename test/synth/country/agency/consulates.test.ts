import { readSheet } from 'read-excel-file/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { home, settings, withoutDirt, write } from '../small-country.ts'
import type { Written } from '../small-country.ts'

let country: Written
beforeAll(async () => {
  country = await write(8000, { of: withoutDirt(settings), block: 100, only: ['consulates'] })
})
afterAll(() => country.remove())

const file = (end: string): string => `deliveries/consulats/registre-consulaire-2024${end}.xlsx`

test('where no dirt is put in and all register, the workbooks list every Sanorian abroad', async () => {
  const [truth] = await country.ask(
    `select count(*)::int as abroad from {truth/persons.parquet} join {truth/spells.parquet} using (person)
     where citizenship = '${home}' and country <> '${home}' and "from" <= date '2024-12-31' and "to" > date '2024-12-31'`,
  )
  const [records] = await country.ask(
    `select count(*)::int as rows, count(distinct file)::int as files, max(row)::int as last from {truth/records.parquet} where file like '%consulaire%'`,
  )
  expect(records?.['rows']).toBe(truth?.['abroad'])
  // What does not fit a block stands in a workbook of its own, whose rows begin at one again.
  expect(Number(records?.['files'])).toBeGreaterThan(1)
  expect(Number(records?.['last'])).toBeLessThan(Number(records?.['rows']))
})

test('a workbook has French headings and one row a person', async () => {
  const rows = await readSheet(country.at(file('')))
  const [heads, first] = rows
  expect(heads?.[0]).toBe('N° IMMATRICULATION')
  expect(heads).toContain("DATE D'ARRIVÉE")
  expect(['Homme', 'Femme']).toContain(first?.[3])
  const [records] = await country.ask(
    `select count(*)::int as rows from {truth/records.parquet} where file = '${file('')}'`,
  )
  expect(rows.length - 1).toBe(records?.['rows'])
})
