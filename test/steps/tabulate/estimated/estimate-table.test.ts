/** Every table that is estimated from a survey, against totals and coefficients made by hand. */
import { describe, expect, test } from 'vitest'
import { dataset, print } from '../../../../src/sql/index.ts'
import { columnsOf } from '../../../../src/steps/observation.ts'
import { estimateTable } from '../../../../src/steps/tabulate/estimated/estimate-table.ts'
import { ask, standards, tableOf } from '../../ask.ts'
import { attributes, frame, moving, still } from '../counted/world.ts'
import type { Records } from '../counted/world.ts'
import { estimated, lenient, people, scheme, shown } from './survey.ts'

/**
 * Made by hand, with V = Σ n/(n−1) Σ (t − t̄)². Employed: units of A weigh 20, 0, 0 and those of B 20, 20, so V = 3/2 · 800/3 = 400 and
 * the coefficient is 20/60. Born abroad, of 15 and over: 10, 0, 10 and 20, 0, so V = 100 + 400 and the coefficient √500/40.
 */
const shells: readonly (readonly [
  table: string,
  cells: readonly (readonly [named: string, expected: string])[],
])[] = [
  [
    'survey-labour',
    [
      ['LABOUR_STATUS', 'EMP - - Q, OLF - - Q, UNE - - Q, _T 80 0.13 A'],
      [
        'MIGR_STATUS',
        'FB - - Q, FB_FOR - - Q, FB_NAT - - Q, FOR - - Q, NAT - - Q, NB - - Q, NB_NAT - - Q, _T 80 0.13 A',
      ],
      ['SEX', 'F - - Q, M - - Q, _T 80 0.13 A'],
    ],
  ],
  ['survey-arrival', [['COUNTERPART_AREA', 'M49_011 - - Q, M49_155 - - Q, _T 60 0.17 U']]],
  ['survey-education', [['MIGR_STATUS', 'FB - - Q, NB - - Q, _T 80 0.13 A']]],
]

test('every table that is estimated has its estimates here', () => {
  const named = standards.tables.filter((table) => table.method === 'estimated').map(({ id }) => id)
  expect(shells.map(([table]) => table).toSorted()).toEqual(named.toSorted())
})

describe.each(shells)('%s', (table, cells) => {
  test('shows what is reliable, marks what is less so, withholds the rest', async () => {
    for (const [named, expected] of cells)
      expect((await shown(people, table, named.split(' '))).join(', ')).toBe(expected)
  })

  test('gives each cell once, in the columns of its table', async () => {
    const rows = await ask(estimated(people, table).published, [people])
    const keys = rows.map((row) =>
      tableOf(table)
        .dimensions.map((name) => row[name])
        .join(' '),
    )
    expect(new Set(keys).size).toBe(rows.length)
    expect(Object.keys(rows[0] ?? {})).toEqual(columnsOf(tableOf(table)))
  })
})

/** A scheme that shows everything. */
const open = { ...lenient, classes: lenient.classes.map((one) => ({ ...one, publish: 'yes' as const })) }

test('totals and coefficients are those made by hand', async () => {
  const all = (table: string, named: string) => shown(people, table, named.split(' '), { reliability: open })
  expect(await all('survey-labour', 'LABOUR_STATUS')).toEqual([
    'EMP 60 0.33 A',
    'OLF 10 1 A',
    'UNE 10 1 A',
    '_T 80 0.13 A',
  ])
  expect(await all('survey-labour', 'MIGR_STATUS')).toEqual([
    'FB 40 0.56 A',
    'FB_FOR 30 0.75 A',
    'FB_NAT 10 1 A',
    'FOR 30 0.75 A',
    'NAT 50 0.4 A',
    'NB 40 0.56 A',
    'NB_NAT 40 0.56 A',
    '_T 80 0.13 A',
  ])
  expect(await all('survey-arrival', 'DURATION')).toEqual(['Y1T4 50 0.2 A', 'Y_GE20 10 1 A', '_T 60 0.17 A'])
  expect(await all('survey-arrival', 'COUNTERPART_AREA')).toEqual([
    'M49_011 40 0.56 A',
    'M49_155 20 1 A',
    '_T 60 0.17 A',
  ])
  expect(await all('survey-education', 'EDUCATION')).toEqual([
    'L0 30 0.75 A',
    'L1 20 1 A',
    'L2 10 1 A',
    'L3 20 1 A',
    '_T 80 0.13 A',
  ])
})

test('an estimate says what it is, and names no row behind it', async () => {
  const given = { ...attributes, coverage: 0.9, imputed: 0 }
  const rows = await ask(estimated(people, 'survey-labour', { attributes: given }).published, [people])
  const total = rows.find(
    (row) => row['LABOUR_STATUS'] === '_T' && row['SEX'] === '_T' && row['MIGR_STATUS'] === '_T',
  )
  expect(total).toMatchObject({
    REF_AREA: 'CIV',
    TIME_PERIOD: '2024',
    OBS_VALUE: 80,
    CV: 0.13,
    OBS_STATUS: 'A',
    CONF_STATUS: 'F',
    ESTIMATE_KIND: 'SAMPLED',
    UNIT_MEASURE: 'PS',
    SOURCE: attributes.source,
    VINTAGE: attributes.vintage,
    REASON_MISSING: null,
    RESIDENCE_RULE: null,
    COVERAGE: 0.9,
    IMPUTED: 0,
    ROWS: [],
  })
  const withheld = rows.find((row) => row['LABOUR_STATUS'] === 'UNE')
  expect(withheld).toMatchObject({
    OBS_VALUE: null,
    CV: null,
    OBS_STATUS: 'Q',
    CONF_STATUS: 'A',
    REASON_MISSING: 'SUPPRESSED',
  })
})

test('fewer respondents than the scheme asks for are withheld, however small the coefficient', async () => {
  const six = { ...lenient, least_records: 6 }
  expect(await shown(people, 'survey-labour', ['SEX'], { reliability: six })).toContain('_T 80 0.13 A')
  expect(
    await shown(people, 'survey-labour', ['SEX'], { reliability: { ...six, least_records: 7 } }),
  ).toContain('_T - - Q')
  expect((await shown(people, 'survey-labour', ['SEX'], { reliability: scheme })).join()).not.toMatch(/ [AU]/)
})

test('a value is a multiple of the unit, and a survey that reached nobody publishes nothing', async () => {
  expect(await shown(people, 'survey-labour', ['SEX'], { unit: 50 })).toContain('_T 100 0.13 A')
  const nobody = { ...people, sql: `select * from (${people.sql}) where false` }
  expect(await shown(nobody, 'survey-labour', ['SEX'], { table: moving })).toEqual(['_T - - Q'])
})

test('where a stratum has one unit nothing is published unless the policy says what it adds', async () => {
  const lonely: Records = {
    ...people,
    sql: `select * from (${people.sql}) where not (stratum = 'B' and psu = '2')`,
  }
  const all = (policy: object) => shown(lonely, 'survey-labour', ['SEX'], { reliability: open, ...policy })
  expect(await shown(lonely, 'survey-labour', ['SEX'])).toEqual(['F - - Q', 'M - - Q', '_T - - Q'])
  // Of A alone: 20, 10, 10 make 100; B adds nothing, or as much again, or its squared total of 400.
  expect(await all({ lonely: 'remove' })).toContain('_T 60 0.17 A')
  expect(await all({ lonely: 'certainty' })).toContain('_T 60 0.17 A')
  expect(await all({ lonely: 'average' })).toContain('_T 60 0.24 A')
  expect(await all({ lonely: 'adjust' })).toContain('_T 60 0.37 A')
})

test.each(['stratum', 'psu', 'weight', 'record_key', 'labour_status'])(
  'records without the column %s are refused',
  (column) => {
    const columns = people.columns.filter((name) => name !== column)
    expect(() =>
      estimateTable(tableOf('survey-labour'), dataset('survey', columns), frame, {
        table: still,
        attributes,
        reliability: scheme,
      }),
    ).toThrow(new RegExp(`tabulate\\.missing-column: .*column ${column}`))
  },
)

test('the SQL is as it was written down', async () => {
  await expect(print(estimated(people, 'survey-labour').published, 'duckdb')).toMatchFileSnapshot(
    'golden/survey-labour.sql',
  )
})
