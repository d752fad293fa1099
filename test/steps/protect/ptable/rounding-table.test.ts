import { expect, test } from 'vitest'
import { changeOf } from '../../../../src/steps/protect/ptable/lookup-table.ts'
import { onsRounding, randomRounding } from '../../../../src/steps/protect/ptable/rounding-table.ts'

test('the rounding of the ONS is down to nothing below ten, else to the nearest five', () => {
  const table = onsRounding()
  const rounded = (n: number): number => n + changeOf(table, n, 17)
  expect([0, 1, 7, 9, 10, 12, 13, 14, 752, 753].map(rounded)).toEqual([0, 0, 0, 0, 10, 10, 15, 15, 750, 755])
})

test('random rounding to three is unbiased with variance 2, as nearly as 4096 keys can', () => {
  const table = randomRounding(3, 4096)
  for (const n of [1, 2, 3, 4, 5, 1001]) {
    const changes = Array.from({ length: 4096 }, (_, key) => changeOf(table, n, key))
    expect(changes.every((v) => (n + v) % 3 === 0 && Math.abs(v) <= 2)).toBe(true)
    expect(Math.abs(changes.reduce((a, b) => a + b, 0) / 4096)).toBeLessThan(3 / 4096)
    const variance = changes.reduce((a, b) => a + b * b, 0) / 4096
    expect(Math.abs(variance - (n % 3 === 0 ? 0 : 2))).toBeLessThan(0.002)
  }
})
