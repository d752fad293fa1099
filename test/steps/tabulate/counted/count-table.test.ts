/** Every table that is counted from records, against counts made by hand. */
import { describe, expect, test } from 'vitest'
import { print } from '../../../../src/sql/index.ts'
import { isSummed } from '../../../../src/standards/table.ts'
import { countTable } from '../../../../src/steps/tabulate/counted/count-table.ts'
import { columnsOf } from '../../../../src/steps/observation.ts'
import { ask, standards, tableOf } from '../../ask.ts'
import {
  applications,
  attributes,
  consular,
  crossings,
  displaced,
  events,
  frame,
  gathered,
  most,
  moves,
  moving,
  permits,
  persons,
  publishedOf,
  refugees,
  still,
  told,
} from './world.ts'
import type { Records } from './world.ts'

const area = 'COUNTERPART_AREA'

/** Table, its records, and for some of its dimensions every published cell, as `told` says it. */
const shells: readonly (readonly [
  table: string,
  from: Records,
  cells: readonly (readonly [named: string, expected: string, where?: Readonly<Record<string, string>>])[],
])[] = [
  [
    'stock-birth',
    persons,
    [
      [area, 'BFA 3 A, CIV 3 A, FRA 1 A, GIN 1 A, MLI 2 A, _T 12 A, _U 2 A'],
      ['SEX', 'F 5 A, M 6 A, _T 12 A, _U 1 A'],
      [
        'AGE',
        'Y0T4 1 A, Y10T14 1 A, Y15T19 1 A, Y20T24 1 A, Y25T29 1 A, Y30T34 1 A, Y45T49 1 A, Y5T9 1 A, Y60T64 1 A, Y_GE85 1 A, _T 12 A, _U 2 A',
      ],
      [
        `${area} AGE`,
        'BFA Y15T19 1 A, BFA Y25T29 1 A, BFA Y45T49 1 A, BFA _T 3 A',
        { SEX: '_T', [area]: 'BFA' },
      ],
    ],
  ],
  ['stock-citizenship', persons, [[area, 'BFA 3 A, CIV 5 A, MLI 1 A, XXA 1 A, _T 12 A, _U 2 A']]],
  [
    'stock-status',
    persons,
    [
      [
        'MIGR_STATUS',
        'FB 7 A, FB_FOR 4 A, FB_NAT 2 A, FB_U 1 A, FOR 5 A, NAT 5 A, NB 3 A, NB_FOR 1 A, NB_NAT 2 A, U_NAT 1 A, _T 12 A, _U 1 A',
      ],
    ],
  ],
  [
    'stock-education',
    persons,
    [
      ['EDUCATION', 'L1 1 A, L2 1 A, L3 1 A, L6 1 A, L8 1 A, _T 6 A, _U 1 A'],
      [area, 'BFA 3 A, CIV - M, FRA 1 A, GIN 1 A, MLI 1 A, _T 6 A'],
    ],
  ],
  ['stock-arrival', persons, [['DURATION', 'Y10T19 1 A, Y1T4 2 A, Y5T9 1 A, Y_GE20 2 A, Y_LT1 1 A, _T 7 A']]],
  ['stock-labour', persons, [['LABOUR_STATUS', 'EMP 4 A, OLF 1 A, UNE 1 A, _T 6 A']]],
  ['stock-occupation', persons, [['OCCUPATION', 'OC2 1 A, OC5 1 A, OC7 1 A, _T 4 A, _U 1 A']]],
  ['stock-employment-status', persons, [['EMPLOYMENT_STATUS', 'ICSE1 2 A, ICSE3 1 A, _T 4 A, _U 1 A']]],
  ['stock-industry', persons, [['INDUSTRY', 'F 1 A, G 1 A, IND 1 A, Q 1 A, SER 2 A, _T 4 A, _U 1 A']]],
  [
    'stock-region',
    persons,
    [
      ['REGION', 'AB 2 A, BK 1 A, _T 12 A, _U 9 A'],
      ['REGION', 'AB 1 A, BK 1 A, _T 7 A, _U 5 A', { MIGR_STATUS: 'FB' }],
    ],
  ],
  ['immigration-previous', moves, [[area, 'BFA 1 P, CIV - M, FRA 1 P, _T 4 P, _U 2 P']]],
  ['immigration-citizenship', moves, [[area, 'BFA 1 P, CIV 2 P, MLI 1 P, _T 4 P']]],
  ['immigration-birth', moves, [[area, 'BFA 1 P, CIV 1 P, FRA 1 P, MLI 1 P, _T 4 P']]],
  ['emigration-next', moves, [[area, 'BFA 1 A, CIV - M, FRA 1 A, ITA 1 A, _T 3 A']]],
  ['emigration-citizenship', moves, [[area, 'BFA 1 A, CIV 1 A, XXA 1 A, _T 3 A']]],
  ['emigration-birth', moves, [[area, 'BFA 1 A, CIV 1 A, _T 3 A, _U 1 A']]],
  [
    'moves-reason',
    moves,
    [
      [
        'DIRECTION REASON',
        'IN CONFLICT 1 A, IN WORK 1 A, IN WORK_FOUND 1 A, IN _T 2 A, OUT WORK 1 A, OUT WORK_SOUGHT 1 A, OUT _T 2 A, OUT _U 1 A',
      ],
    ],
  ],
  [
    'border-crossings',
    crossings,
    [
      ['CROSSING', 'ARRIVAL 3 A, DEPARTURE 1 A'],
      [area, 'FRA 1 A, GHA 2 A, _T 3 A', { CROSSING: 'ARRIVAL' }],
      ['POST', 'AIRPORT 1 A, NOE 2 A, _T 3 A', { CROSSING: 'ARRIVAL' }],
      ['PURPOSE', 'LEISURE 1 A, TRADE 1 A, _T 3 A, _U 1 A', { CROSSING: 'ARRIVAL' }],
      ['TRANSPORT', 'AIR 1 A, ROAD 1 A, _T 3 A, _U 1 A', { CROSSING: 'ARRIVAL' }],
    ],
  ],
  [
    'permits-issued',
    permits,
    [
      ['VALIDITY', 'M3T5 1 A, M_GE12 1 A, M_LT3 1 A, _T 3 A'],
      ['REASON', 'BUSINESS 1 A, EDUCATION 1 A, WORK 2 A, WORK_FOUND 1 A, _T 3 A'],
    ],
  ],
  [
    'permits-valid',
    permits,
    [
      ['VALIDITY', 'M6T11 1 A, M_GE12 1 A, _T 3 A, _U 1 A'],
      ['REASON', 'FAMILY 1 A, KIN 1 A, WORK 2 A, WORK_FOUND 1 A, WORK_POSTED 1 A, _T 3 A'],
      [area, 'BFA 2 A, MLI 1 A, _T 3 A'],
    ],
  ],
  ['work-permits', permits, [['OCCUPATION', 'OC2 1 A, OC7 1 A, _T 3 A, _U 1 A']]],
  ['work-permits-industry', permits, [['INDUSTRY', 'F 1 A, IND 1 A, Q 1 A, SER 1 A, _T 3 A, _U 1 A']]],
  ['citizenship-acquired', events, [[area, 'BFA 1 A, CIV - M, XXA 1 A, _T 3 A, _U 1 A']]],
  [
    'citizenship-mode',
    events,
    [
      ['ACQUISITION', 'MARRIAGE 1 A, NATURALISATION 1 A, _T 3 A, _U 1 A'],
      [area, 'BFA 1 A, CIV - M, XXA 1 A, _T 3 A, _U 1 A'],
    ],
  ],
  [
    'asylum-lodged',
    applications,
    [
      [area, 'CIV - M, MLI 1 A, XXA 1 A, _T 3 A, _U 1 A'],
      ['SEX', 'F 1 A, M 2 A, _T 3 A'],
    ],
  ],
  [
    'asylum-decided',
    applications,
    [
      [area, 'CIV - M, MLI 1 A, XXA 1 A, _T 3 A, _U 1 A'],
      ['DECISION', 'RECOGNISED 1 A, REJECTED 2 A, _T 3 A'],
    ],
  ],
  [
    'asylum-pending',
    applications,
    [
      [area, 'BFA 1 A, CIV - M, MLI 1 A, XXA 1 A, _T 3 A'],
      ['AGE', 'Y0T4 1 A, Y30T34 1 A, Y50T54 1 A, _T 3 A'],
    ],
  ],
  [
    'displaced-registered',
    displaced,
    [
      ['REGION', 'AB 1 A, BK 2 A, _T 4 A, _U 1 A'],
      ['CAUSE', 'CONFLICT 2 A, DISASTER 1 A, _T 4 A, _U 1 A'],
      ['POPULATION_TYPE', 'IDP 4 A'],
    ],
  ],
  ['refugees-registered', refugees, [[area, 'CIV - M, MLI 2 A, XXA 1 A, _T 4 A, _U 1 A']]],
  [
    'emigrants-reported',
    events,
    [
      [area, 'CIV - M, FRA 1 A, ITA 1 A, _T 3 A, _U 1 A'],
      ['REASON', 'KIN 1 A, MARRIAGE 1 A, WORK 2 A, WORK_FOUND 1 A, WORK_SOUGHT 1 A, _T 3 A'],
    ],
  ],
  [
    'emigrants-education',
    events,
    [
      ['EDUCATION', 'L3 1 A, _T 2 A, _U 1 A'],
      [area, 'CIV - M, FRA 1 A, _T 2 A, _U 1 A'],
    ],
  ],
  ['nationals-abroad', consular, [[area, 'CIV - M, FRA 2 A, _T 3 A, _U 1 A']]],
  [
    'returnees',
    moves,
    [
      [area, 'CIV - M, FRA 1 P, _T 2 P, _U 1 P'],
      ['SEX', 'M 2 P, _T 2 P'],
    ],
  ],
  [
    'returnees-mode',
    moves,
    [
      [area, 'CIV - M, FRA 1 P, _T 2 P, _U 1 P'],
      ['RETURN_MODE', 'ASSISTED 1 P, _T 2 P, _U 1 P'],
    ],
  ],
]

test('every table that is counted has its counts here', () => {
  const counted = standards.tables
    .filter((table) => table.method === 'counted' && table.counts !== undefined && !isSummed(table))
    .map((table) => table.id)
  expect(shells.map(([table]) => table).toSorted()).toEqual(counted.toSorted())
})

describe.each(shells)('%s', (table, from, cells) => {
  test('counts what was counted by hand, with a p-table that changes nothing', async () => {
    for (const [named, expected, where] of cells)
      expect((await told(publishedOf(from, table), from, named.split(' '), where)).join(', ')).toBe(expected)
  })

  test('gives each cell once, and changes none by more than D', async () => {
    const dimensions = tableOf(table).dimensions
    const rows = async (policy: object) =>
      new Map(
        (await ask(publishedOf(from, table, policy), [from])).map((row) => [
          dimensions.map((name) => row[name]).join(' '),
          row['OBS_VALUE'],
        ]),
      )
    const truth = await rows({})
    const shown = await ask(publishedOf(from, table, { table: moving }), [from])
    expect(shown).toHaveLength(truth.size)
    const wrong = shown.filter((row) => {
      const value = truth.get(dimensions.map((name) => row[name]).join(' '))
      const exists = row['REASON_MISSING'] !== 'CANNOT_EXIST'
      return exists
        ? !(Math.abs(Number(row['OBS_VALUE']) - Number(value ?? Number.NaN)) <= most)
        : value !== null || row['OBS_VALUE'] !== null
    })
    expect(wrong).toEqual([])
    expect(Object.keys(shown[0] ?? {})).toEqual(columnsOf(tableOf(table)))
  })
})

test('the same persons have the same number in every table, and a total is not the sum of its parts', async () => {
  const many: Records = {
    ...moves,
    sql: `select cast(hash(i) % 100000000 as bigint) as record_key, date '2024-03-01' as date, 'ARRIVAL' as direction, 'final' as status,
if(i % 2 = 0, 'F', 'M') as sex, cast(hash(i + 1) % 90 as integer) as age, 'C' || hash(i + 2) % 9 as citizenship, 'C' || hash(i + 3) % 9 as country_of_birth,
'C' || hash(i + 4) % 9 as coming_from, null as going_to, null as reason, null as return_mode from range(4000) as r(i)`,
  }
  const by = async (table: string, named: readonly string[]) =>
    told(publishedOf(many, table, { table: moving }), many, named)
  const previous = await by('immigration-previous', ['SEX'])
  expect(previous).toHaveLength(3)
  expect(await by('immigration-citizenship', ['SEX'])).toEqual(previous)
  expect(await by('immigration-birth', ['SEX'])).toEqual(previous)
  const ages = await by('immigration-birth', ['AGE'])
  const value = (cell: string): number => Number(cell.split(' ')[1])
  const parts = ages.filter((cell) => !cell.startsWith('_T')).reduce((sum, cell) => sum + value(cell), 0)
  expect(value(ages.find((cell) => cell.startsWith('_T')) ?? '')).not.toBe(parts)
})

test('one look at the records serves several tables as each alone', async () => {
  const tables = ['stock-birth', 'stock-status', 'stock-education']
  const policy = { table: moving, attributes }
  for (const table of tables) {
    const together = countTable(tableOf(table), gathered(persons, tables), frame, policy).published
    const order = tableOf(table).dimensions
    expect(await ask(together, [persons], order)).toEqual(
      await ask(publishedOf(persons, table, { table: moving }), [persons], order),
    )
  }
})

test('an observation says its source, rule of residence and quality, and no row behind it', async () => {
  const given = { ...attributes, residence: 'RULE_12_16', coverage: 0.8, imputed: 0.05 }
  const [row] = await ask(publishedOf(moves, 'immigration-previous', { attributes: given }), [moves])
  expect(row).toMatchObject({
    REF_AREA: 'CIV',
    TIME_PERIOD: '2024',
    SOURCE: 'census-2024',
    CONF_STATUS: 'F',
    ESTIMATE_KIND: 'OBSERVED',
    UNIT_MEASURE: 'PS',
    RESIDENCE_RULE: 'RULE_12_16',
    COVERAGE: 0.8,
    IMPUTED: 0.05,
    CV: null,
    DELIVERY: null,
    ROWS: [],
  })
})

test('estimates are weighted, small ones withheld, and a coarser shape adds up the same persons', async () => {
  const weighted = {
    ...persons,
    columns: [...persons.columns, 'weight'],
    sql: `select *, 2.5 as weight from (${persons.sql})`,
  }
  const total = async (policy: object) =>
    told(publishedOf(weighted, 'stock-birth', policy), weighted, ['COUNTERPART_AREA'])
  expect(await total({ weighted: true })).toContain('BFA 8 A')
  expect(await total({ threshold: 3 })).toContain('MLI - Q')
  expect(
    await told(
      publishedOf(persons, 'stock-birth', { levels: { COUNTERPART_AREA: 'subregion', AGE: 'broad' } }),
      persons,
      ['COUNTERPART_AREA'],
    ),
  ).toEqual(['M49_011 9 A', 'M49_155 1 A', '_T 12 A', '_U 2 A'])
})

test('a year with nobody has a total of zero, which no perturbation changes', async () => {
  const none = { ...consular, sql: `select * from (${consular.sql}) where false` }
  expect(await told(publishedOf(none, 'nationals-abroad', { table: moving }), none, ['SEX'])).toEqual([
    '_T 0 A',
  ])
})

test('the SQL is as it was written down', async () => {
  const { published } = countTable(tableOf('moves-reason'), gathered(moves, ['moves-reason']), frame, {
    table: still,
    attributes,
  })
  await expect(print(published, 'duckdb')).toMatchFileSnapshot('golden/moves-reason.sql')
})
