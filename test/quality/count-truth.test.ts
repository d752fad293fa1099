import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Engine } from '../../src/engine/engine.ts'
import { countTruth } from '../../src/quality/count-truth.ts'
import type { TrueCell } from '../../src/quality/count-truth.ts'
import { trueAccount } from '../../src/quality/compare-account.ts'
import { movesByYear } from '../../src/quality/compare-estimates.ts'
import { sourceFit } from '../../src/quality/source-fit.ts'
import { populationOf } from '../../src/quality/truth/population-of.ts'
import type { TruePopulation } from '../../src/quality/truth/population-of.ts'
import type { Table } from '../../src/standards/table.ts'
import { standards, tableOf } from '../steps/ask.ts'
import { openKnownTruth } from './known-truth.ts'

const dir = mkdtempSync(join(tmpdir(), 'corridor-known-truth-'))
const frame = {
  area: 'XSA',
  from: '2019-01-01',
  at: '2023-11-19',
  words: standards,
  texts: { region: { Morrandi: 'R1', Kelandi: 'R5' } },
}
let engine: Engine

beforeAll(async () => {
  engine = await openKnownTruth(dir)
})
afterAll(() => {
  engine.close()
  rmSync(dir, { recursive: true })
})

function known(table: Table, at = frame.at, source = 'census'): TruePopulation {
  const found = populationOf(table, { ...frame, at }, source)
  if ('kind' in found) throw new Error(`${table.id} is not known: ${found.kind}`)
  return found
}

/** Cells of a table's finest shape whose dimensions but the named ones are totals, as "CODE … value". */
async function told(
  id: string,
  named: readonly string[],
  at = frame.at,
  source = 'census',
): Promise<readonly string[]> {
  const table = tableOf(id)
  const [finest = []] = await countTruth(table, known(table, at, source), { ...frame, at }, source, engine)
  const place = (name: string): number => table.dimensions.indexOf(name)
  const free = ['REF_AREA', 'SOURCE', 'TIME_PERIOD', ...named]
  const rest = table.dimensions.filter((name) => !free.includes(name))
  const kept = finest.filter(({ key }: TrueCell) => rest.every((name) => key[place(name)] === '_T'))
  return kept.map(({ key, value }) => [...named.map((name) => key[place(name)]), value].join(' ')).toSorted()
}

test('residents of a night are those whose spell holds, by where they were born', async () => {
  expect(await told('stock-birth', ['COUNTERPART_AREA', 'SEX'])).toEqual(
    ['CIV F 1', 'CIV _T 1', 'FRA M 1', 'FRA _T 1', 'GIN F 1', 'GIN _T 1', 'MLI F 1', 'MLI M 1', 'MLI _T 2']
      .concat(['XSA F 1', 'XSA M 1', 'XSA _T 2', '_T F 4', '_T M 3', '_T _T 7'])
      .toSorted(),
  )
})

test('citizenship is that of the day, ages are exact to it', async () => {
  const citizens = await told('stock-citizenship', ['COUNTERPART_AREA'])
  expect(citizens).toEqual(['CIV 2', 'GIN 1', 'MLI 1', 'XSA 3', '_T 7'])
  expect(await told('stock-citizenship', ['COUNTERPART_AREA'], '2022-05-31')).toContain('MLI 2')
  const ages = await told('stock-citizenship', ['AGE'])
  // Who was born on 20 November 1992 is still 30 on the 19th of 2023; who on 29 February 2000 is 23.
  expect(ages).toContain('Y30T34 2')
  expect(ages).toContain('Y20T24 1')
})

test('moves count in the year of their day, with citizenship and the country before', async () => {
  const period = ['COUNTERPART_AREA', 'TIME_PERIOD']
  expect(await told('immigration-previous', period, '2024-12-31')).toEqual(
    ['CIV 2020 1', 'FRA 2021 1', 'GIN 2023 1', '_T 2020 1', '_T 2021 1', '_T 2023 1'].toSorted(),
  )
  expect(await told('emigration-next', period, '2024-12-31')).toEqual(['FRA 2023 1', '_T 2023 1'])
  expect(await told('emigrants-education', ['EDUCATION', 'TIME_PERIOD'], '2024-12-31')).toEqual([
    'L5 2023 1',
    '_T 2023 1',
  ])
  expect(await told('returnees', ['COUNTERPART_AREA', 'TIME_PERIOD'], '2024-12-31')).toEqual([
    'FRA 2021 1',
    '_T 2021 1',
  ])
  expect(await told('returnees-mode', ['RETURN_MODE', 'TIME_PERIOD'], '2024-12-31')).toEqual([
    'FORCED 2021 1',
    '_T 2021 1',
  ])
  expect(await movesByYear('XSA', engine)).toEqual(
    new Map([
      ['2015 IN', 2],
      ['2020 IN', 1],
      ['2021 IN', 1],
      ['2023 IN', 1],
      ['2023 OUT', 1],
    ]),
  )
})

test('a journey is two crossings, whoever makes it', async () => {
  const crossings = await told('border-crossings', ['CROSSING', 'TIME_PERIOD'], '2024-12-31')
  expect(crossings).toEqual(
    ['ARRIVAL 2020 1', 'ARRIVAL 2021 1', 'ARRIVAL 2023 3', 'ARRIVAL 2024 1']
      .concat(['DEPARTURE 2022 1', 'DEPARTURE 2023 2', 'DEPARTURE 2024 1'])
      .toSorted(),
  )
  expect(known(tableOf('border-crossings')).untold).toEqual(['TRANSPORT', 'POST', 'PURPOSE'])
})

test('refugees, nationals abroad and new citizens', async () => {
  expect(await told('refugees-registered', ['COUNTERPART_AREA', 'POPULATION_TYPE'])).toEqual(
    expect.arrayContaining(['CIV REFUGEE 2', '_T REFUGEE 2']),
  )
  expect(await told('nationals-abroad', ['COUNTERPART_AREA'])).toEqual(['FRA 1', '_T 1'])
  expect(await told('citizenship-acquired', ['COUNTERPART_AREA', 'TIME_PERIOD'])).toEqual([
    'MLI 2022 1',
    '_T 2022 1',
  ])
  expect(await told('citizenship-mode', ['ACQUISITION', 'TIME_PERIOD'])).toEqual([
    'MARRIAGE 2022 1',
    '_T 2022 1',
  ])
})

test('applicants are counted in the year of the application, of the decision, and while they wait', async () => {
  expect(await told('asylum-lodged', ['COUNTERPART_AREA', 'TIME_PERIOD'], '2024-12-31')).toEqual(
    ['CIV 2024 1', 'GIN 2023 1', 'MLI 2023 1', '_T 2023 2', '_T 2024 1'].toSorted(),
  )
  expect(await told('asylum-decided', ['DECISION', 'TIME_PERIOD'], '2024-12-31')).toEqual([
    'REJECTED 2023 1',
    '_T 2023 1',
  ])
  const waiting = async (at: string) => told('asylum-pending', ['COUNTERPART_AREA', 'POPULATION_TYPE'], at)
  expect(await waiting('2023-11-30')).toEqual(
    ['GIN ASYLUM_SEEKER 1', 'MLI ASYLUM_SEEKER 1', '_T ASYLUM_SEEKER 2'].toSorted(),
  )
  expect(await waiting('2024-12-31')).toEqual(
    ['CIV ASYLUM_SEEKER 1', 'MLI ASYLUM_SEEKER 1', '_T ASYLUM_SEEKER 2'].toSorted(),
  )
})

test('people displaced within the country count where they are, while they are away', async () => {
  const away = await told('displaced-registered', ['REGION', 'POPULATION_TYPE', 'CAUSE'], '2021-11-30')
  expect(away).toEqual(
    ['R1 IDP DISASTER 1', 'R5 IDP CONFLICT 1', 'R1 IDP _T 1', 'R5 IDP _T 1']
      .concat('_T IDP CONFLICT 1', '_T IDP DISASTER 1', '_T IDP _T 2')
      .toSorted(),
  )
  expect(await told('displaced-registered', ['POPULATION_TYPE'], '2023-12-30')).toEqual(['IDP 2'])
  expect(await told('displaced-registered', ['POPULATION_TYPE'], '2023-12-31')).toEqual(['IDP 1'])
})

test('the account of a year closes', async () => {
  const account = await trueAccount(['2021', '2023'], 'XSA', engine)
  expect(Object.fromEntries(account)).toEqual({
    '2021 OPENING': 6,
    '2021 BIRTHS': 1,
    '2021 DEATHS': 0,
    '2021 IMMIGRATION': 1,
    '2021 EMIGRATION': 0,
    '2021 CLOSING': 8,
    '2023 OPENING': 7,
    '2023 BIRTHS': 0,
    '2023 DEATHS': 0,
    '2023 IMMIGRATION': 1,
    '2023 EMIGRATION': 1,
    '2023 CLOSING': 7,
  })
})

test('what the truth does not know is said, not guessed', () => {
  const births = tableOf('stock-birth')
  const counts = births.counts ?? { records: 'person', who: [], when: [], by: {}, coarser: [] }
  const asked = { ...counts, who: [{ columns: ['previous_residence'], is: 'abroad' as const }] }
  expect(populationOf({ ...births, counts: asked }, frame, 'census')).toEqual({
    kind: 'no-column',
    column: 'previous_residence',
  })
})

test('permits are those of the office that grants them, in force until their last day', async () => {
  const [ministry, inspectorate] = ['interieur', 'inspecao-trabalho']
  expect(await told('permits-valid', ['REASON'], frame.at, ministry)).toEqual([
    'EDUCATION 1',
    'FAMILY 1',
    'KIN 1',
    '_T 2',
  ])
  expect(await told('permits-valid', ['VALIDITY'], '2023-11-20', ministry)).toEqual(['M6T11 1', '_T 1'])
  expect(await told('permits-issued', ['REASON', 'TIME_PERIOD'], '2024-12-31', ministry)).toEqual(
    ['BUSINESS 2020 1', 'WORK 2020 1', '_T 2020 1', 'EDUCATION 2023 1', '_T 2023 1'].toSorted(),
  )
  expect(await told('work-permits', ['OCCUPATION', 'TIME_PERIOD'], '2024-12-31', inspectorate)).toEqual(
    ['OC2 2022 1', 'OC2 2023 1', '_T 2022 1', '_T 2023 1'].toSorted(),
  )
  expect(
    await told('work-permits-industry', ['INDUSTRY', 'TIME_PERIOD'], '2024-12-31', inspectorate),
  ).toEqual(['P 2022 1', 'P 2023 1', 'SER 2022 1', 'SER 2023 1', '_T 2022 1', '_T 2023 1'].toSorted())
})

test('who works, looks for work or does neither is told by age, schooling and activity', async () => {
  expect(await told('stock-labour', ['LABOUR_STATUS'])).toEqual(['EMP 2', 'OLF 2', 'UNE 1', '_T 5'])
  expect(await told('stock-occupation', ['OCCUPATION'])).toEqual(['OC2 1', 'OC9 1', '_T 2'])
  expect(await told('stock-employment-status', ['EMPLOYMENT_STATUS'])).toEqual(['ICSE1 1', 'ICSE5 1', '_T 2'])
  expect(await told('stock-industry', ['INDUSTRY'])).toEqual(['A 1', 'AGR 1', 'P 1', 'SER 1', '_T 2'])
})

test('who is missing from a source, there twice, or should not be', async () => {
  const entry = { table: 'stock-birth', from: 'recensement', file: 'personnes-2023.parquet', at: frame.at }
  const table = tableOf('stock-birth')
  expect(await sourceFit(table, known(table), frame, entry, engine)).toEqual({
    period: '2023',
    expected: 7,
    found: 6,
    rows: 8,
    repeated: 1,
    others: 1,
  })
  expect(await sourceFit(table, known(table), frame, { ...entry, from: 'consulats' }, engine)).toBeUndefined()
})
