import { expect, test } from 'vitest'
import { columnOf } from '../../../../src/steps/protect/magnitude/eliminate.ts'
import { shadowsOf, toldToOne } from '../../../../src/steps/protect/magnitude/own-values.ts'

const places = 6
const shadowOf = shadowsOf(places)
const shadowed = (of: readonly number[]) => {
  const column = columnOf(of, places)
  return { column, shadow: shadowOf(column) }
}

test('a sum of a guarded cell and one’s own value tells him; one with more in it does not', () => {
  const [guarded, own] = [[shadowed([3])], [shadowed([0]), shadowed([5])]]
  expect(toldToOne(shadowed([3, 5]), guarded, own)).toBe(true)
  expect(toldToOne(shadowed([0, 3]), guarded, own)).toBe(true)
  expect(toldToOne(shadowed([0, 3, 5]), guarded, own)).toBe(false)
  expect(toldToOne(shadowed([3, 4]), guarded, own)).toBe(false)
})

test('nobody is told where nobody knows a value, or nothing is guarded', () => {
  expect(toldToOne(shadowed([3, 5]), [shadowed([3])], [])).toBe(false)
  expect(toldToOne(shadowed([3, 5]), [], [shadowed([5])])).toBe(false)
})

test('the shadow of a sum is the sum of shadows, and no two places have the same', () => {
  const [a, b, both] = [[1], [4], [1, 4]].map((of) => shadowed(of).shadow)
  expect(a?.map((x, i) => (x + (b?.[i] ?? 0)) % 67_108_859)).toEqual(both)
  const all = Array.from({ length: places }, (_, i) => JSON.stringify(shadowed([i]).shadow))
  expect(new Set(all).size).toBe(places)
})
