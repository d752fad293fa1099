import { expect, test } from 'vitest'
import { SourceFile } from '../../../src/edition/source.ts'
import { harmonise } from '../../../src/steps/harmonise/harmonise.ts'
import { read } from '../../../src/steps/read/read.ts'
import { askFile, standards, tableOf } from '../ask.ts'

const file = (more: object = {}): SourceFile =>
  SourceFile.parse({
    name: 'x.csv',
    table: 'stock-origin',
    columns: {
      PLACE: { as: 'REF_AREA', codes: 'm49' },
      ORIGIN: { as: 'COUNTERPART_AREA', codes: 'm49', recode: { '0': '_T' } },
      YEAR: { as: 'TIME_PERIOD', codes: 'year' },
      MEN: { as: 'OBS_VALUE', set: { SEX: 'M' } },
      WOMEN: { as: 'OBS_VALUE', set: { SEX: 'F' }, missing: { '..': 'L' }, factor: 1000 },
    },
    ...more,
  })

const harmonised = (csv: string, given = file()) =>
  askFile(
    harmonise(
      read('read/x', given, 'deliveries/x.csv'),
      given,
      tableOf('stock-origin'),
      { sha256: 'abc', source: 'un', vintage: '2024' },
      standards,
    ),
    csv,
    ['row', 'SEX'],
  )

test('provider codes become standard codes, value columns become cells, units are multiplied out', async () => {
  const rows = await harmonised('PLACE,ORIGIN,YEAR,MEN,WOMEN\n854,384,2024,10,2.5\n')
  expect(rows).toHaveLength(2)
  expect(rows[0]).toMatchObject({
    row: 1n,
    REF_AREA: 'BFA',
    COUNTERPART_AREA: 'CIV',
    SEX: 'F',
    TIME_PERIOD: '2024',
    OBS_VALUE: 2500,
    SOURCE: 'un',
    fault: null,
    ROWS: [1],
  })
  expect(rows[1]).toMatchObject({ SEX: 'M', OBS_VALUE: 10 })
})

test('a recoded code goes before the list', async () => {
  const rows = await harmonised('PLACE,ORIGIN,YEAR,MEN,WOMEN\n854,0,2024,10,1\n')
  expect(rows[0]).toMatchObject({ COUNTERPART_AREA: '_T' })
})

test('an unknown code, an impossible time, a spreadsheet date and a text for a number are faults of their row, not losses', async () => {
  const rows = await harmonised(
    'PLACE,ORIGIN,YEAR,MEN,WOMEN\n999,0,2024,1,1\n854,0,20-24,1,1\n854,0,45292,1,1\n854,0,2024,ten,1\n854,,2024,1,1\n',
  )
  const faults = rows
    .filter((r) => r['fault'] !== null)
    .map((r) => `${String(r['row'])} ${String(r['fault'])} ${String(r['fault_column'])}`)
  expect([...new Set(faults)]).toEqual([
    '1 harmonise.unknown-code PLACE',
    '2 harmonise.invalid-time YEAR',
    '3 harmonise.spreadsheet-date YEAR',
    '4 harmonise.invalid-number MEN',
    '5 harmonise.missing-code ORIGIN',
  ])
})

test('a text that means no value gives a missing cell with its reason; an empty field gives no cell', async () => {
  const rows = await harmonised('PLACE,ORIGIN,YEAR,MEN,WOMEN\n854,0,2024,,..\n')
  expect(rows).toHaveLength(1)
  expect(rows[0]).toMatchObject({
    SEX: 'F',
    OBS_VALUE: null,
    OBS_STATUS: 'L',
    REASON_MISSING: 'NOT_AVAILABLE',
  })
})

test('quarters, months and dates are written as SDMX writes them', async () => {
  const given = SourceFile.parse({
    name: 'x.csv',
    table: 'remittance-cost',
    columns: {
      A: { as: 'REF_AREA', codes: 'iso3' },
      B: { as: 'COUNTERPART_AREA', codes: 'iso3' },
      Q: { as: 'TIME_PERIOD', codes: 'quarter' },
      V: { as: 'OBS_VALUE' },
    },
  })
  const rows = await askFile(
    harmonise(
      read('read/x', given, 'deliveries/x.csv'),
      given,
      tableOf('remittance-cost'),
      { sha256: 'a', source: 's', vintage: 'v' },
      standards,
    ),
    'A,B,Q,V\nNGA,BEN,2020Q3,17.35\n',
    ['row'],
  )
  expect(rows[0]).toMatchObject({ TIME_PERIOD: '2020-Q3', OBS_VALUE: 17.35 })
})

test.each([
  ['Y0T4', null],
  ['Y_GE85', null],
  ['Y7', null],
  ['_T', null],
  ['Y20T15', 'harmonise.invalid-age'],
  ['Y0T900', 'harmonise.invalid-age'],
  ['young', 'harmonise.invalid-age'],
  ['Y131', 'harmonise.invalid-age'],
])('the age %s is %s', async (age, fault) => {
  const given = SourceFile.parse({
    name: 'x.csv',
    table: 'population-age',
    columns: {
      A: { as: 'REF_AREA', codes: 'iso3' },
      S: { as: 'SEX', codes: 'CL_SEX' },
      G: { as: 'AGE', codes: 'age' },
      T: { as: 'TIME_PERIOD', codes: 'year' },
      V: { as: 'OBS_VALUE' },
    },
  })
  const rows = await askFile(
    harmonise(
      read('read/x', given, 'deliveries/x.csv'),
      given,
      tableOf('population-age'),
      { sha256: 'a', source: 's', vintage: 'v' },
      standards,
    ),
    `A,S,G,T,V\nNGA,F,${age},2020,5\n`,
    ['row'],
  )
  expect(rows[0]).toMatchObject({ fault })
})

test('a provider’s names are read in any language and spelling; what could mean two areas is unknown', async () => {
  const given = SourceFile.parse({
    name: 'x.csv',
    table: 'population',
    columns: {
      A: { as: 'REF_AREA', codes: 'name', recode: { 'Hors région': '_O' } },
      T: { as: 'TIME_PERIOD', codes: 'year' },
      V: { as: 'OBS_VALUE' },
    },
  })
  const names = [
    "CÔTE D'IVOIRE",
    'Ivory Coast',
    'ivoirienne',
    'Costa do Marfim',
    'كوت ديفوار',
    'HORS REGION',
    'Republic of the Congo',
    'Dominican',
    'Wakanda',
  ]
  const rows = await askFile(
    harmonise(
      read('read/x', given, 'deliveries/x.csv'),
      given,
      tableOf('population'),
      { sha256: 'a', source: 's', vintage: 'v' },
      standards,
    ),
    `A,T,V\n${names.map((name) => `"${name}",2020,1`).join('\n')}\n`,
    ['row'],
  )
  expect(rows.map((row) => row['REF_AREA'] ?? row['fault'])).toEqual([
    'CIV',
    'CIV',
    'CIV',
    'CIV',
    'CIV',
    '_O',
    'COG',
    'harmonise.unknown-code',
    'harmonise.unknown-code',
  ])
})
