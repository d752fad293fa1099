import { expect, test } from 'vitest'
import { countAxis } from '../../../../src/link/report/drawing/count-axis.ts'

test('counts that can be seen beside each other stand on an axis from zero', () => {
  expect(countAxis([40, 900])).toMatchObject({ from: 0, log: false })
  expect(countAxis([0])).toMatchObject({ from: 0, log: false })
})

test('counts far apart stand on powers of ten that hold them all', () => {
  const axis = countAxis([35, 4_000_000])
  expect(axis).toMatchObject({ from: 10, to: 10_000_000, log: true })
  expect(axis.ticks(7)).toEqual([10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000])
  expect(axis.ticks(4)).toEqual([10, 1000, 100_000, 10_000_000])
})
