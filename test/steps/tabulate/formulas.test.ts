import { expect, test } from 'vitest'
import { dataset } from '../../../src/sql/index.ts'
import { columnsOf } from '../../../src/steps/observation.ts'
import type { Composition } from '../../../src/steps/tabulate/formula.ts'
import { formulas } from '../../../src/steps/tabulate/formulas.ts'
import { ask, cells, tableOf } from '../ask.ts'

type Cell = Readonly<Record<string, string | number | null>>

async function derived(
  table: string,
  given: Readonly<Record<string, readonly Cell[]>>,
  compositions: readonly Composition[] = [],
) {
  const formula = formulas[table]
  if (formula === undefined) throw new Error(`no formula ${table}`)
  const input = (id: string) => dataset(`tables/${id}`, columnsOf(tableOf(id)))
  const relation = formula.make({
    table: tableOf(table),
    input,
    has: () => true,
    countries: ['BFA', 'CIV', 'MLI'],
    compositions,
    requests: [],
    sources: [],
    surveys: [],
  })
  const rows = await ask(
    relation,
    Object.entries(given).map(([id, list]) => cells(id, list)),
    tableOf(table).dimensions,
  )
  return rows.map((row) =>
    [
      ...tableOf(table).dimensions.map((d) => row[d]),
      row['OBS_VALUE'] === null ? String(row['REASON_MISSING']) : row['OBS_VALUE'],
    ].join(' '),
  )
}

const od = (to: string, from: string, n: number, more: Cell = {}): Cell => ({
  REF_AREA: to,
  COUNTERPART_AREA: from,
  TIME_PERIOD: '2020',
  OBS_VALUE: n,
  SOURCE: 'un',
  ...more,
})

test('the stock grows by 100 · ln(P2 / P1) / n a year, n the years between', async () => {
  const rows = await derived('stock-growth', {
    'stock-origin': [
      od('CIV', '_T', 100, { TIME_PERIOD: '2020' }),
      od('CIV', '_T', 150, { TIME_PERIOD: '2024' }),
    ],
  })
  expect(rows).toEqual([`CIV _T un 2024 ${(100 * Math.log(1.5)) / 4}`])
})

test('a stock that was zero has no rate of change, and says that none can exist', async () => {
  const rows = await derived('stock-growth', {
    'stock-origin': [
      od('CIV', '_T', 0, { TIME_PERIOD: '2020' }),
      od('CIV', '_T', 150, { TIME_PERIOD: '2024' }),
    ],
  })
  expect(rows).toEqual(['CIV _T un 2024 CANNOT_EXIST'])
})

test('a share without a population is missing for want of a denominator', async () => {
  const rows = await derived('stock-share', {
    'stock-origin': [od('CIV', '_T', 200), od('MLI', '_T', 50)],
    'population-estimate': [{ REF_AREA: 'CIV', TIME_PERIOD: '2020', OBS_VALUE: 1000 }],
  })
  expect(rows).toEqual(['CIV un 2020 20', 'MLI un 2020 NO_DENOMINATOR'])
})

test('women among migrants, and nobody among nobody', async () => {
  const rows = await derived('stock-female-share', {
    'stock-origin': [
      od('CIV', 'MLI', 40),
      od('CIV', 'MLI', 10, { SEX: 'F' }),
      od('CIV', 'BFA', 0),
      od('CIV', 'BFA', 0, { SEX: 'F' }),
    ],
  })
  expect(rows).toEqual(['CIV BFA un 2020 CANNOT_EXIST', 'CIV MLI un 2020 25'])
})

test('emigrants are what the destinations count, and their sum', async () => {
  const rows = await derived('emigrants', {
    'stock-origin': [od('CIV', 'BFA', 7), od('FRA', 'BFA', 2), od('CIV', 'FRA', 9), od('CIV', '_T', 16)],
  })
  expect(rows).toEqual(['BFA CIV _T un 2020 7', 'BFA FRA _T un 2020 2', 'BFA _T _T un 2020 9'])
})

test('the share from within follows the composition of the group at a date', async () => {
  const two = { id: 'G_1', group: 'G', members: ['BFA', 'CIV'] }
  const three = { id: 'G_2', group: 'G', members: ['BFA', 'CIV', 'MLI'] }
  const abroad = { id: 'H_1', group: 'H', members: ['CIV', 'FRA'] }
  const stock = [
    od('CIV', '_T', 100),
    od('CIV', 'BFA', 60),
    od('CIV', 'MLI', 30),
    od('BFA', '_T', 10),
    od('MLI', '_T', 5),
    od('MLI', 'CIV', 5),
  ]
  const emigrants = [
    od('BFA', '_T', 60),
    od('BFA', 'CIV', 60),
    od('MLI', '_T', 40),
    od('MLI', 'CIV', 30),
    od('CIV', '_T', 5),
    od('CIV', 'MLI', 5),
  ]
  const counted = await derived('regional-stock', { 'stock-origin': stock, emigrants }, [two, three, abroad])
  expect(counted).toContain('G G_1 IN _T un 2020 110')
  expect(counted).toContain('G G_1 IN WITHIN un 2020 60')
  expect(counted).toContain('G G_2 IN WITHIN un 2020 95')
  expect(counted).toContain('G G_2 OUT WITHIN un 2020 95')
  expect(counted.some((row) => row.startsWith('H'))).toBe(false)
  const share = await derived('intra-regional-share', {
    'regional-stock': [
      {
        REF_AREA: 'G',
        COMPOSITION: 'G_1',
        DIRECTION: 'IN',
        PARTNER: '_T',
        TIME_PERIOD: '2020',
        OBS_VALUE: 110,
        SOURCE: 'un',
      },
      {
        REF_AREA: 'G',
        COMPOSITION: 'G_1',
        DIRECTION: 'IN',
        PARTNER: 'WITHIN',
        TIME_PERIOD: '2020',
        OBS_VALUE: 55,
        SOURCE: 'un',
      },
    ],
  })
  expect(share).toEqual(['G G_1 IN un 2020 50'])
})

test('a corridor is told by each source; a census by birth goes before one by citizenship', async () => {
  const census = { REF_AREA: 'CIV', COUNTERPART_AREA: 'BFA', TIME_PERIOD: '2014', SOURCE: 'census-yearbook' }
  const rows = await derived('stock-told', {
    'stock-origin': [od('CIV', 'BFA', 7), od('CIV', 'BFA', 3, { SEX: 'F' })],
    'stock-census': [
      { ...census, TYPE_OF_DATA: 'C', REPORT: 'a', OBS_VALUE: 9 },
      { ...census, TYPE_OF_DATA: 'B', REPORT: 'b', OBS_VALUE: 6 },
    ],
  })
  expect(rows).toEqual(['CIV BFA census-yearbook 2014 6', 'CIV BFA un 2020 7'])
})

test('a difference is in per cent of the newest United Nations figure', async () => {
  const rows = await derived('stock-difference', {
    'stock-told': [od('CIV', 'BFA', 100, { SOURCE: 'undesa-ims-2024' }), od('CIV', 'BFA', 80)],
  })
  expect(rows).toEqual(['CIV BFA un 2020 -20'])
})

test('recognition counts decisions on the substance only, for one corridor and for all', async () => {
  const d = (decision: string, n: number): Cell => ({
    REF_AREA: 'FRA',
    COUNTERPART_AREA: 'MLI',
    DECISION: decision,
    UNIT_MEASURE: 'PS',
    TIME_PERIOD: '2020',
    OBS_VALUE: n,
  })
  const rows = await derived('recognition-rate', {
    'asylum-decisions': [d('RECOGNISED', 10), d('OTHER_PROTECTION', 30), d('REJECTED', 60), d('CLOSED', 900)],
  })
  expect(rows).toContain('FRA MLI REFUGEE PS 2020 10')
  expect(rows).toContain('FRA MLI PROTECTION PS 2020 40')
  expect(rows).toContain('_T MLI PROTECTION PS 2020 40')
  expect(rows.some((row) => row.startsWith('FRA _T'))).toBe(false)
})

test('a method that lists no flow where another does estimates none there', async () => {
  const f = (method: string, n: number): Cell => ({
    REF_AREA: 'CIV',
    COUNTERPART_AREA: 'BFA',
    METHOD: method,
    TIME_PERIOD: '2015',
    OBS_VALUE: n,
  })
  const other = { ...f('C', 5), COUNTERPART_AREA: 'MLI' }
  const rows = await derived('flow-spread', { flows: [f('A', 10), f('B', 30), other] })
  expect(rows).toEqual(
    expect.arrayContaining([
      'CIV BFA MIN 2015 0',
      'CIV BFA MEDIAN 2015 10',
      'CIV BFA MAX 2015 30',
      'CIV BFA METHODS 2015 2',
    ]),
  )
})

test('months become a year, routes and outcomes become totals', async () => {
  const d = (route: string, outcome: string, month: string, n: number): Cell => ({
    ROUTE: route,
    OUTCOME: outcome,
    TIME_PERIOD: month,
    OBS_VALUE: n,
  })
  const rows = await derived('sdg-10-7-3', {
    'deaths-route': [
      d('SAHARA', 'DEAD', '2020-01', 2),
      d('SAHARA', 'MISSING', '2020-02', 3),
      d('CENTRAL_MED', 'DEAD', '2020-03', 4),
    ],
  })
  expect(rows).toContain('_T _T 2020 9')
  expect(rows).toContain('SAHARA _T 2020 5')
  expect(rows).toContain('_T DEAD 2020 6')
})

test('refugees per 100,000 of those who stayed and those who fled', async () => {
  const d = (type: string, n: number): Cell => ({
    REF_AREA: 'MLI',
    POPULATION_TYPE: type,
    TIME_PERIOD: '2022',
    OBS_VALUE: n,
  })
  const rows = await derived('sdg-10-7-4', {
    'displaced-origin': [d('REFUGEE', 225_726), d('ASYLUM_SEEKER', 5000)],
    'population-estimate': [{ REF_AREA: 'MLI', TIME_PERIOD: '2022', OBS_VALUE: 22_593_590 }],
  })
  expect(Number(rows[0]?.split(' ')[2])).toBeCloseTo(989.2, 1)
})

test('population is carried on year by year and says so', async () => {
  const change = (year: string, n: number): Cell => ({
    REF_AREA: 'MLI',
    COMPONENT: 'CHANGE',
    TIME_PERIOD: year,
    OBS_VALUE: n,
  })
  const rows = await derived('population-estimate', {
    population: [
      { REF_AREA: 'MLI', TIME_PERIOD: '2021', OBS_VALUE: 90 },
      { REF_AREA: 'MLI', TIME_PERIOD: '2022', OBS_VALUE: 100 },
    ],
    'population-change': [change('2021', 10), change('2022', 11), change('2023', 12)],
  })
  expect(rows).toEqual(['MLI 2021 90', 'MLI 2022 100', 'MLI 2023 111', 'MLI 2024 123'])
})

test('displaced people are summed over the other side, for the edition’s countries', async () => {
  const d = (to: string, from: string, n: number): Cell => ({
    REF_AREA: to,
    COUNTERPART_AREA: from,
    POPULATION_TYPE: 'REFUGEE',
    TIME_PERIOD: '2020',
    OBS_VALUE: n,
  })
  const given = { displaced: [d('BFA', 'MLI', 5), d('MRT', 'MLI', 7), d('BFA', 'SDN', 1)] }
  expect(await derived('displaced-hosted', given)).toEqual(['BFA REFUGEE 2020 6'])
  expect(await derived('displaced-origin', given)).toEqual(['MLI REFUGEE 2020 12'])
})
