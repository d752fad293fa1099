import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { settings, withoutDirt, write } from '../small-country.ts'
import type { Written } from '../small-country.ts'

let country: Written
beforeAll(async () => {
  country = await write(6000, { of: withoutDirt(settings), only: ['work'] })
})
afterAll(() => country.remove())

const file = 'deliveries/inspecao-trabalho/autorizacoes-trabalho-2022.csv'

test('it is UTF-8 with a byte order mark, separated by semicolons', () => {
  const bytes = readFileSync(country.at(file))
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  expect(bytes.toString('utf8').slice(1)).toMatch(/^N_AUTORIZACAO;NOME_COMPLETO;/)
})

test('countries are numbers of M49, and nobody is a citizen or a child', async () => {
  const rows = await country.ask(
    `select PAIS_NACIONALIDADE as code, count(*)::int as n, min(date_diff('year', p.birth, date '2022-12-31'))::int as youngest,
      count(*) filter (p.citizenship = 'XSA')::int as citizens
     from (select *, row_number() over () as row from read_csv({${file}}, delim = ';', header = true, all_varchar = true)) c
     join {truth/records.parquet} r on r.row = c.row and r.file = '${file}' join {truth/persons.parquet} p using (person) group by 1`,
  )
  expect(rows.length).toBeGreaterThan(4)
  for (const { code, youngest, citizens } of rows) {
    expect(code).toMatch(/^\d{3}$/)
    expect(Number(youngest)).toBeGreaterThanOrEqual(15)
    expect(citizens).toBe(0)
  }
  expect(rows.map(({ code }) => code)).toContain('466')
})
