import { expect, test } from 'vitest'
import { working } from '../../../../src/portal/pages/cell/working.ts'
import type { Observation } from '../../../../src/published/model.ts'

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
const input = (table: string, ...cells: readonly Observation[]) => ({ table, cells, count: cells.length })
const text = (table: string, value: number, inputs: Parameters<typeof working>[3], decimals = 1) =>
  working(table, ['CIV', '2024'], value, inputs, decimals)?.text

test('a share is written with its two numbers', () => {
  const inputs = [
    input('stock-origin', cell('CIV._T._T.s.2024', 50)),
    input('population', cell('CIV.2024', 1000)),
  ]
  expect(text('stock-share', 5, inputs)).toBe('100 · {0} / {1}')
})

test('a rate of change is written with the years between', () => {
  const inputs = [input('s', cell('CIV._T.s.2024', 200)), input('s', cell('CIV._T.s.2020', 100))]
  expect(text('stock-growth', (100 * Math.log(2)) / 4, inputs, 2)).toBe('100 · ln({0} / {1}) / 4')
})

test('goal 10.7.4 adds others in need of protection', () => {
  const inputs = [
    input('displaced-origin', cell('MLI.REFUGEE.2022', 200), cell('MLI.OTHER_PROTECTION.2022', 100)),
    input('population-estimate', cell('MLI.2022', 29_700)),
  ]
  expect(text('sdg-10-7-4', 1000, inputs, 0)).toBe('100 000 · ({0} + {1}) / ({2} + {0} + {1})')
})

test('a short sum is written out, a long one is not', () => {
  const some = (n: number) => Array.from({ length: n }, (_, i) => cell(`A${i}.2024`, 1))
  expect(text('emigrants', 3, [input('stock-origin', ...some(3))])).toBe('{0} + {1} + {2}')
  expect(text('emigrants', 9, [input('stock-origin', ...some(9))])).toBeUndefined()
})

test('arithmetic that does not give the published value is not shown', () => {
  const inputs = [
    input('stock-origin', cell('CIV._T._T.s.2024', 50)),
    input('population', cell('CIV.2024', 1000)),
  ]
  expect(text('stock-share', 7, inputs)).toBeUndefined()
})
