import { describe, expect, test } from 'vitest'
import { columnId, orderRows } from '../../../../src/portal/pages/table/order-rows.ts'
import { pageOf } from '../../../../src/portal/pages/table/page-of.ts'
import { layOut, pivot } from '../../../../src/portal/pages/table/pivot.ts'
import type { Observation } from '../../../../src/published/model.ts'

const dimensions = ['REF_AREA', 'SEX', 'TIME_PERIOD']
const cell = (key: string, value: number | null): Observation => ({
  key: key.split('.'),
  value,
  status: 'A',
  confidentiality: 'F',
  typeOfData: null,
  estimate: 'OBSERVED',
  unit: 'PS',
  source: 'x',
  vintage: '',
  reason: null,
  delivery: null,
  rows: [],
  residenceRule: null,
  coverage: null,
  imputed: null,
  cv: null,
})
const cells = [
  cell('SEN.F.2020', 3),
  cell('SEN.F.2024', 5),
  cell('MLI.F.2020', 4),
  cell('MLI.F.2024', null),
  cell('_T.F.2020', 7),
  cell('TGO.F.2024', 9),
]
const present = (all: readonly Observation[]) =>
  new Map(dimensions.map((d, i) => [d, [...new Set(all.map((o) => o.key[i] ?? ''))]]))
const order = ['_T', 'MLI', 'SEN', 'TGO', 'F', '2020', '2024']
const rank = (_: string, code: string): number => order.indexOf(code)
const query = { table: 't' }
const grid = pivot(dimensions, cells, layOut(present(cells), { query }), rank)
const heads = (sort?: { by: string; descending: boolean }): string =>
  orderRows(grid, sort, rank)
    .map((row) => row.key.join())
    .join(' ')

describe('a selection as a grid', () => {
  test('times stand in columns, what does not vary is said once', () => {
    expect(grid.rows).toEqual(['REF_AREA'])
    expect(grid.cols).toEqual(['TIME_PERIOD'])
    expect(grid.fixed).toEqual([{ dimension: 'SEX', code: 'F' }])
    expect(grid.columns).toEqual([['2020'], ['2024']])
  })

  test('every cell keeps its place, and a cell that is not there leaves a gap', () => {
    const row = grid.all.find((r) => r.key[0] === 'TGO')
    expect(row?.cells.map((o) => o?.value)).toEqual([undefined, 9])
  })

  test('rows and columns can be chosen', () => {
    const turned = layOut(present(cells), { query, rows: ['TIME_PERIOD'], cols: ['REF_AREA'] })
    expect(pivot(dimensions, cells, turned, rank).columns).toEqual([['_T'], ['MLI'], ['SEN'], ['TGO']])
  })

  test('newest figures of different years keep the year beside the row', () => {
    const layout = layOut(present(cells), { query: { table: 't', latest: true } })
    expect(layout.cols).toEqual([])
    expect(layout.rows).toEqual(['REF_AREA', 'TIME_PERIOD'])
  })

  test('too many columns stand in rows', () => {
    const many = new Map([
      ['REF_AREA', Array.from({ length: 200 }, (_, i) => `A${i}`)],
      ['TIME_PERIOD', ['2020', '2024']],
    ])
    const layout = layOut(many, { query, rows: ['TIME_PERIOD'], cols: ['REF_AREA'] })
    expect([layout.turned, layout.rows, layout.cols]).toEqual([true, ['TIME_PERIOD', 'REF_AREA'], []])
  })
})

describe('the order of rows', () => {
  test('by code, the total first', () => expect(heads()).toBe('_T MLI SEN TGO'))
  test('by a column, largest first; a missing value stands last and the total first', () => {
    expect(heads({ by: '2024', descending: true })).toBe('_T TGO SEN MLI')
    expect(heads({ by: '2024', descending: false })).toBe('_T SEN TGO MLI')
  })
  test('by name, from the end', () => expect(heads({ by: 'head', descending: true })).toBe('_T TGO SEN MLI'))
  test('by a column that is not there, as they stand', () =>
    expect(heads({ by: '1990', descending: true })).toBe(heads()))
  test('the only column is called value', () => expect(columnId([])).toBe('value'))
})

describe('a long table', () => {
  const rows = Array.from({ length: 1003 }, (_, i) => i)
  test('every row stands on exactly one page', () => {
    const pages = pageOf(rows, 3, 1).pages
    const all = Array.from({ length: pages }, (_, i) => pageOf(rows, 3, i + 1).shown).flat()
    expect(all).toEqual(rows)
  })
  test('a page holds at most a thousand figures, a short table is not cut', () => {
    expect(pageOf(rows, 40, 1).shown.length * 40).toBeLessThanOrEqual(1000)
    expect(pageOf(rows.slice(0, 60), 30, 1).pages).toBe(1)
  })
  test('a page beyond the last is the last', () => expect(pageOf(rows, 1, 99).to).toBe(1003))
})
