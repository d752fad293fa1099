/** The wages of a few work permits, from records to observations, and what can be worked out from them. */
import { expect, test } from 'vitest'
import type { Row } from '../../../../src/engine/engine.ts'
import { dataset, print } from '../../../../src/sql/index.ts'
import { By } from '../../../../src/standards/counts.ts'
import { protectSums } from '../../../../src/steps/protect/magnitude/protect-sums.ts'
import { patternRows } from '../../../../src/steps/protect/magnitude/suppression-pattern.ts'
import { counted } from '../../../../src/steps/tabulate/counted/frame.ts'
import { contributionColumns, contributions } from '../../../../src/steps/tabulate/summed/contributions.ts'
import { innerSums } from '../../../../src/steps/tabulate/summed/inner-sums.ts'
import {
  sumColumns,
  sumMargins,
  summedCells,
  summedTable,
} from '../../../../src/steps/tabulate/summed/summed-table.ts'
import { ask, tableOf } from '../../ask.ts'
import { attributes, frame, records } from '../counted/world.ts'

const asDefined = counted(tableOf('work-permit-wages'))
/** The table with its countries, which add up to their regions: more for suppression to look at. */
const table = {
  ...asDefined,
  counts: {
    ...asDefined.counts,
    by: {
      ...asDefined.counts.by,
      COUNTERPART_AREA: By.parse({ as: 'country', columns: ['citizenship'], subtotals: ['subregion'] }),
    },
  },
}
const rules = {
  contributors: 3,
  dominance: [
    { n: 1, k: 75 },
    { n: 2, k: 85 },
  ],
  p: 10,
} as const

/** Women and men of BFA and GIN; two women and three men of MLI, one of whom has nearly all; one man of FRA; some who do not count. */
const lines = [
  ...[100, 110.5, 120, 130].map((wage, i) => `w${i},F,BFA,2024-02-01,WORK_FOUND,${wage}`),
  ...[200, 210, 220, 230, 240].map((wage, i) => `m${i},M,BFA,2024-02-01,WORK_FOUND,${wage}`),
  ...[90, 95].map((wage, i) => `x${i},F,MLI,2024-03-01,BUSINESS,${wage}`),
  ...[900, 50, 40].map((wage, i) => `y${i},M,MLI,2024-03-01,WORK_FOUND,${wage}`),
  ...[70, 80, 90].map((wage, i) => `g${i},F,GIN,2024-03-01,WORK_FOUND,${wage}`),
  ...[60, 65, 75].map((wage, i) => `h${i},M,GIN,2024-03-01,WORK_FOUND,${wage}`),
  'z0,M,FRA,2024-04-01,WORK_POSTED,5000',
  'n0,M,BFA,2024-02-01,WORK_FOUND,',
  'n1,M,BFA,2024-02-01,WORK_FOUND,0',
  'n2,M,BFA,2023-02-01,WORK_FOUND,777',
  'n3,M,BFA,2024-02-01,EDUCATION,888',
]
const permits = records('permits', 'unit sex citizenship issued reason wage', lines.join('\n'))
const withDates = {
  ...permits,
  columns: [...permits.columns, 'valid_from'],
  sql: `select *, issued as valid_from from (${permits.sql})`,
}
const given = contributions(table, dataset(withDates.name, withDates.columns), frame, 'wage')
const cells = summedCells(table, given, rules)
const columns = sumColumns(table)
const codesOf = (row: Row) => Object.fromEntries(columns.map((name) => [name, String(row[name])]))

async function published(): Promise<readonly Row[]> {
  const inner = await ask(innerSums(given, columns), [withDates], columns)
  const sums = await ask(cells, [withDates], columns)
  const pattern = protectSums(
    inner.map((row) => ({ codes: codesOf(row), sole: row['sole'] as string | null })),
    sums.map((row) => ({ codes: codesOf(row), size: Number(row['size']), primary: row['rule'] !== null })),
    columns,
    sumMargins(table),
  )
  const told = summedTable(table, cells, patternRows(pattern, columns), given, frame, attributes)
  return await ask(told, [withDates], ['COUNTERPART_AREA', 'SEX'])
}

const cell = (rows: readonly Row[], area: string, sex: string): Row | undefined =>
  rows.find((row) => row['COUNTERPART_AREA'] === area && row['SEX'] === sex)
const brief = (row: Row | undefined) =>
  [row?.['OBS_VALUE'] ?? '-', row?.['OBS_STATUS'], row?.['CONF_STATUS'], row?.['REASON_MISSING'] ?? '-'].join(
    ' ',
  )

test('only permits for work of the period that state a wage contribute', async () => {
  const rows = await ask(given, [withDates], ['contributor'])
  expect(rows.map(({ contributor }) => contributor)).toEqual(
    'g0 g1 g2 h0 h1 h2 m0 m1 m2 m3 m4 w0 w1 w2 w3 x0 x1 y0 y1 y2 z0'.split(' '),
  )
  expect(Object.keys(rows[0] ?? {})).toEqual(contributionColumns(table))
})

test('a record that comes in two deliveries is one contributor', async () => {
  const twice = { ...withDates, sql: `${withDates.sql} union all ${withDates.sql}` }
  const rows = await ask(cells, [twice], columns)
  const women = rows.find((row) => row['SEX'] === 'F' && row['COUNTERPART_AREA'] === 'MLI')
  expect(women).toMatchObject({ contributors: 2n, rule: 'contributors' })
})

test('each rule withholds its cells, all with one code', async () => {
  const found = await ask(cells, [withDates], columns)
  const ruleOf = (area: string, sex: string) =>
    found.find((row) => row['COUNTERPART_AREA'] === area && row['SEX'] === sex)?.['rule']
  expect([ruleOf('MLI', 'F'), ruleOf('MLI', 'M'), ruleOf('FRA', 'M')]).toEqual([
    'contributors',
    'dominance',
    'contributors',
  ])
  const rows = await published()
  for (const [area, sex] of [
    ['MLI', 'F'],
    ['MLI', 'M'],
    ['FRA', 'M'],
  ] as const)
    expect(brief(cell(rows, area, sex))).toBe('- Q A SUPPRESSED')
})

test('what is published is exact, in its unit, and says nothing of records', async () => {
  const rows = await published()
  expect(brief(cell(rows, 'BFA', 'F'))).toBe('460.5 A F -')
  const seen = rows.filter((row) => row['OBS_VALUE'] !== null)
  expect(seen.length).toBeGreaterThan(3)
  for (const row of rows) {
    expect(row).toMatchObject({ UNIT_MEASURE: 'XOF_TH', DELIVERY: null, ROWS: [], TIME_PERIOD: '2024' })
    expect((row['OBS_VALUE'] === null) === (row['OBS_STATUS'] === 'Q')).toBe(true)
  }
  expect(rows.some((row) => row['CONF_STATUS'] === 'D')).toBe(true)
})

test('no total less what is published of its parts is a withheld sum', async () => {
  const rows = await published()
  const hidden = [185, 990, 5000, 1175]
  const values = rows.flatMap((row) => (row['OBS_VALUE'] === null ? [] : [Number(row['OBS_VALUE'])]))
  const differences = values.flatMap((a) =>
    values.flatMap((b) => [a - b, ...values.map((c) => a - b - c)].map((x) => Math.round(x * 10) / 10)),
  )
  expect(differences.filter((x) => hidden.includes(x))).toEqual([])
  // The man of FRA alone cannot take his own wage from what is left and find the sum of another cell.
  expect(differences.filter((x) => [185, 990].includes(Math.round((x - 5000) * 10) / 10))).toEqual([])
})

test('records without the column are told by name', () => {
  const old = dataset(
    withDates.name,
    withDates.columns.filter((name) => name !== 'wage'),
  )
  expect(() => contributions(table, old, frame, 'wage')).toThrow(
    /work-permit-wages is counted by the column wage/,
  )
})

test('as it is defined, regions are told and no country', async () => {
  const regions = contributions(asDefined, dataset(withDates.name, withDates.columns), frame, 'wage')
  const rows = await ask(summedCells(asDefined, regions, rules), [withDates], sumColumns(asDefined))
  expect(new Set(rows.map((row) => row['COUNTERPART_AREA by subregion']))).toEqual(
    new Set(['M49_011', 'M49_155', '_T']),
  )
})

test('the SQL is as it was written down', async () => {
  const columnsHere = sumColumns(asDefined)
  const read = contributions(asDefined, dataset(withDates.name, withDates.columns), frame, 'wage')
  const bound = dataset('contributions/wages', contributionColumns(asDefined))
  const sums = summedCells(asDefined, bound, rules)
  const pattern = dataset('suppression/wages', [...columnsHere, 'withheld'])
  const cellsHere = dataset('sums/wages', sums.columns)
  const told = summedTable(asDefined, cellsHere, pattern, bound, frame, attributes)
  await expect(print(read, 'duckdb')).toMatchFileSnapshot('golden/contributions.sql')
  await expect(print(sums, 'duckdb')).toMatchFileSnapshot('golden/summed-cells.sql')
  await expect(print(told, 'duckdb')).toMatchFileSnapshot('golden/work-permit-wages.sql')
})
