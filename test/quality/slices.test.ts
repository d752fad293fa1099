import { expect, test } from 'vitest'
import type { Pair } from '../../src/quality/pair.ts'
import { byCode, bySize, byStatus } from '../../src/quality/slices.ts'
import { tableOf } from '../steps/ask.ts'

const table = tableOf('stock-birth')
const most = 5
const pair = (place: string, sex: string, published: number, real: number): Pair => ({
  key: table.dimensions.map(
    (name) =>
      ({ REF_AREA: 'XSA', COUNTERPART_AREA: place, SEX: sex, SOURCE: 'census', TIME_PERIOD: '2023' })[name] ??
      '_T',
  ),
  published,
  true: real,
})
const pairs = [
  pair('_T', '_T', 1150, 1200),
  pair('MLI', '_T', 90, 100),
  pair('MLI', 'F', 40, 60),
  pair('GIN', '_T', 30, 30),
  pair('GIN', 'F', 12, 9),
  pair('FRA', '_T', 4, 0),
]
const nameOf = (_: string, code: string) => ({ en: code, fr: code, pt: code })

test('cells are told apart by the size of the true figure, a bound belonging to the class above it', () => {
  expect(
    bySize(pairs, most).map(({ of, measures }) => [of, measures.cells, measures.published, measures.true]),
  ).toEqual([
    [{ by: 'size', from: 0, below: 10 }, 2, 16, 9],
    [{ by: 'size', from: 10, below: 100 }, 2, 70, 90],
    [{ by: 'size', from: 100, below: 1000 }, 1, 90, 100],
    [{ by: 'size', from: 1000, below: null }, 1, 1150, 1200],
  ])
  expect(bySize(pairs.slice(0, 1), most)).toHaveLength(1)
})

test('cells of unknowns, which no truth has, do not stand among the small ones', () => {
  const slices = bySize([...pairs, pair('_U', '_T', 130, 0)], most)
  expect(slices[0]?.measures).toMatchObject({ cells: 2, published: 16 })
  expect(slices.at(-1)).toMatchObject({ of: { by: 'unknown' }, measures: { cells: 1, published: 130 } })
})

test('the largest codes come first, and the bias of one is that of the cell in which it alone is told apart', () => {
  const places = byCode(table, pairs, most, nameOf).filter(
    ({ of }) => of.by === 'code' && of.dimension === 'COUNTERPART_AREA',
  )
  expect(places.map(({ of }) => of.by === 'code' && of.code)).toEqual(['MLI', 'GIN', 'FRA'])
  // Both cells of Mali count towards its error: 10 and 20, of which 5 and 15 are more than protection explains.
  expect(places[0]?.measures).toMatchObject({ cells: 2, bias: -0.1, absolute: 15, within: 0, beyond: 10 })
  expect(places[2]?.measures).toMatchObject({ cells: 1, unfounded: 1, bias: null, within: 1, beyond: 0 })
})

test('no more than five codes of a dimension are listed', () => {
  const many = ['AGO', 'BEN', 'BFA', 'CIV', 'GHA', 'GIN', 'MLI'].map((code, i) => pair(code, '_T', i, i))
  const codes = byCode(table, many, most, nameOf).map(({ of }) => of.by === 'code' && of.code)
  expect(codes).toEqual(['MLI', 'GIN', 'GHA', 'CIV', 'BFA'])
})

test('provisional cells stand apart, and where there is none nothing is said', () => {
  expect(byStatus(pairs, most)).toEqual([])
  const open = pairs.with(1, { ...pair('MLI', '_T', 90, 100), provisional: true })
  expect(byStatus(open, most).map(({ of, measures }) => [of, measures.cells, measures.absolute])).toEqual([
    [{ by: 'status', provisional: false }, 5, (50 + 20 + 0 + 3 + 4) / 5],
    [{ by: 'status', provisional: true }, 1, 10],
  ])
})
