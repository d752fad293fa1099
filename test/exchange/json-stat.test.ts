import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { jsonStat } from '../../src/exchange/json-stat.ts'
import type { TableData } from '../../src/exchange/table-data.ts'
import { sampleData } from './sample-data.ts'

interface Dataset {
  readonly id: readonly string[]
  readonly size: readonly number[]
  readonly role: unknown
  readonly value: (number | null)[] | Record<string, number | null>
  readonly status: Record<string, string> | string
  readonly dimension: Record<string, { category: { index: string[]; label: Record<string, string> } }>
  readonly extension: { attributes: Record<string, unknown>; release: unknown }
}
const read = (data: TableData): Dataset => JSON.parse(new TextDecoder().decode(jsonStat(data))) as Dataset

/** The place of a cell counted the slow way: walk all combinations, the last dimension fastest. */
function placeOf(data: TableData, key: readonly string[]): number {
  let all: string[][] = [[]]
  for (const d of data.dimensions) all = all.flatMap((start) => d.codes.map(({ id }) => [...start, id]))
  return all.findIndex((one) => one.join() === key.join())
}

test('each value and status stands at its place in row-major order', () => {
  const dataset = read(sampleData)
  expect(dataset.id).toEqual(['REF_AREA', 'SEX', 'TIME_PERIOD', 'MEASURE'])
  expect(dataset.size).toEqual([2, 2, 3, 1])
  expect(dataset.role).toEqual({ time: ['TIME_PERIOD'], geo: ['REF_AREA'], metric: ['MEASURE'] })
  for (const cell of sampleData.cells) {
    const at = String(placeOf(sampleData, cell.key))
    expect((dataset.value as Record<string, number | null>)[at]).toBe(cell.value)
    expect((dataset.status as Record<string, string>)[at]).toBe(cell.status)
  }
  expect(Object.keys(dataset.value)).toHaveLength(sampleData.cells.length)
})

test('a full cube is an array, with a null where the value is missing', () => {
  const years = sampleData.dimensions[2]?.codes.slice(0, 2) ?? []
  const dimensions = sampleData.dimensions.map((d, i) => ({
    ...d,
    codes: i === 2 ? years : d.codes.slice(0, 1),
  }))
  const dataset = read({ ...sampleData, dimensions, cells: sampleData.cells.slice(0, 2) })
  expect(dataset.value).toEqual([2_175_399, null])
  expect(dataset.status).toEqual({ 0: 'A', 1: 'L' })
})

test('attributes are one text where all cells agree, else by place', () => {
  const { attributes } = read(sampleData).extension
  expect(attributes['SOURCE']).toBe('census')
  expect(attributes['REASON_MISSING']).toMatchObject({ 1: 'NOT_COLLECTED' })
})

test('the reference reader finds labels, values and statuses', () => {
  const JSONstat = createRequire(import.meta.url)('jsonstat-toolkit') as (source: unknown) => {
    Data(query: Record<string, string>): { value: number | null; status: string }
    Dimension(id: string): { Category(code: string): { label: string } }
  }
  const dataset = JSONstat(read(sampleData))
  expect(dataset.Dimension('REF_AREA').Category('CIV').label).toBe('Côte d’Ivoire')
  expect(
    dataset.Data({ REF_AREA: 'CIV', SEX: 'F', TIME_PERIOD: '2024', MEASURE: 'MIGRANT_STOCK' }),
  ).toMatchObject({ value: 0.5, status: 'A' })
  expect(
    dataset.Data({ REF_AREA: 'CIV', SEX: '_T', TIME_PERIOD: '2020', MEASURE: 'MIGRANT_STOCK' }),
  ).toMatchObject({ value: null, status: 'L' })
})

test('a selection without cells is an empty dataset', () => {
  const dimensions = sampleData.dimensions.map((d) => ({ ...d, codes: [] }))
  expect(read({ ...sampleData, dimensions, cells: [] })).toMatchObject({ size: [0, 0, 0, 1], value: [] })
})
