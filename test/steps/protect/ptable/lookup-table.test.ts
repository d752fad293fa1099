import { expect, test } from 'vitest'
import { changeOf, classOf, lookupTable } from '../../../../src/steps/protect/ptable/lookup-table.ts'
import { makePtable } from '../../../../src/steps/protect/ptable/make-ptable.ts'
import { readLookupTable, writeLookupTable } from '../../../../src/steps/protect/ptable/read-lookup-table.ts'
import { onsRounding, randomRounding } from '../../../../src/steps/protect/ptable/rounding-table.ts'
import { scatterIntervals } from '../../../../src/steps/protect/ptable/scatter-intervals.ts'
import type { LookupTable } from '../../../../src/steps/protect/ptable/lookup-table.ts'

const ptable = makePtable({ D: 5, V: 3, js: 2, pstay: 0.5 })
const secret = Uint8Array.from({ length: 32 }, (_, i) => i)

/** Keys by class and change. */
const keys = ({ intervals }: LookupTable): Readonly<Record<string, number>> => {
  const all: Record<string, number> = {}
  for (const i of intervals)
    all[`${i.class} ${i.change}`] = (all[`${i.class} ${i.change}`] ?? 0) + i.upper - i.lower
  return all
}

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

test('scattered intervals give each change to as many keys, and neighbouring keys to different changes', () => {
  const table = lookupTable(ptable, 4096)
  const scattered = scatterIntervals(table, secret, 16)
  expect(keys(scattered)).toEqual(keys(table))
  expect(readLookupTable(writeLookupTable(scattered))).toEqual(scattered)
  const turns = scattered.intervals.filter((i, at) => {
    const before = scattered.intervals[at - 1]
    return i.class === 8 && before?.class === 8 && before.change !== i.change
  }).length
  expect(turns).toBeGreaterThan(100)
  const other = scatterIntervals(table, secret.toReversed(), 16)
  expect(other.intervals).not.toEqual(scattered.intervals)
})

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

const good = writeLookupTable(lookupTable(makePtable({ D: 2, V: 1 }), 256))
test.each([
  ['a gap', { ...good, intervals: good.intervals.toSpliced(3, 1) }, 'does not go on from'],
  ['a missing end', { ...good, intervals: good.intervals.slice(0, -1) }, 'class 2'],
  ['a change of zeros', { ...good, intervals: good.intervals.with(0, [0, 1, 0, 256]) }, 'zero cells'],
  ['a count below zero', { ...good, intervals: good.intervals.with(1, [1, -2, 0, 94]) }, 'below zero'],
  ['no modulus', { ...good, modulus: undefined }, 'modulus'],
  ['more turns than classes', { ...good, repeat: 9 }, 'repeat'],
])('a document with %s is refused', (_, document, said) => {
  expect(() => readLookupTable(document)).toThrow(said)
})
