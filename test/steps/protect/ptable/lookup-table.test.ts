import { expect, test } from 'vitest'
import { changeOf, classOf, lookupTable } from '../../../../src/steps/protect/ptable/lookup-table.ts'
import { makePtable } from '../../../../src/steps/protect/ptable/make-ptable.ts'
import { onsRounding } from '../../../../src/steps/protect/ptable/rounding-table.ts'

const ptable = makePtable({ D: 5, V: 3, js: 2, pstay: 0.5 })

test.each([256, 4096, 100_000, 100_000_000, 2 ** 32])(
  'modulo %d, a key is below a bound just where its share is',
  (modulus) => {
    const table = lookupTable(ptable, modulus)
    for (const { count, change, lower, upper } of ptable.transitions) {
      const first = Math.ceil((lower / 1e8) * modulus - 1e-9)
      const past = Math.ceil((upper / 1e8) * modulus - 1e-9)
      if (past <= first) continue
      expect(changeOf(table, count, first)).toBe(change)
      expect(changeOf(table, count, past - 1)).toBe(change)
    }
  },
)

test('the last class serves every larger count, or the last few in turn', () => {
  const one = lookupTable(ptable, 256)
  expect([1, 8, 9, 1e6].map((n) => classOf(one, n))).toEqual([1, 8, 8, 8])
  expect([750, 751, 1000, 1001].map((n) => classOf(onsRounding(), n))).toEqual([750, 501, 750, 501])
})
