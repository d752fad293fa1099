import { expect, test } from 'vitest'
import { changeOf, lookupTable } from '../../../../src/steps/protect/ptable/lookup-table.ts'
import type { LookupTable } from '../../../../src/steps/protect/ptable/lookup-table.ts'
import { makePtable } from '../../../../src/steps/protect/ptable/make-ptable.ts'
import { chanceOfSum, classesOf } from '../../../../src/steps/protect/disclosure/expected-totals.ts'
import { randomStream } from '../../../../src/synth/random.ts'

const table = lookupTable(makePtable({ D: 5, V: 3, js: 2 }), 4096)

/** The share of drawn keys for which the total is the sum of its parts. */
function drawn(lookup: LookupTable, counts: readonly number[], draws: number): number {
  const random = randomStream(11, counts.join())
  random.start(0)
  const total = counts.reduce((a, b) => a + b, 0)
  let same = 0
  for (let i = 0; i < draws; i += 1) {
    const keys = counts.map(() => random.below(lookup.modulus))
    const key = keys.reduce((a, b) => a + b, 0) % lookup.modulus
    const parts = counts.reduce((sum, count, at) => sum + changeOf(lookup, count, keys[at] ?? 0), 0)
    if (changeOf(lookup, total, key) === parts) same += 1
  }
  return same / draws
}

const makeUp = (lookup: LookupTable, counts: readonly number[]) => {
  const last = classesOf(lookup).at(-1) ?? 0
  const classOf = (count: number): number => Math.min(count, last)
  const parts = new Map<number, number>()
  for (const count of counts) parts.set(classOf(count), (parts.get(classOf(count)) ?? 0) + 1)
  return { class: classOf(counts.reduce((a, b) => a + b, 0)), parts }
}

test.each([[[30, 40]], [[1, 2]], [[3, 9, 20]], [[1, 1, 1, 5]], [[10, 11, 12, 13, 14, 15, 16, 17, 18]]])(
  'what is expected of a total over %j is what drawing keys by lot gives',
  (counts) => {
    const draws = 40_000
    const expected = chanceOfSum(table)(makeUp(table, counts))
    const error = 4 * Math.sqrt((expected * (1 - expected)) / draws)
    expect(Math.abs(drawn(table, counts, draws) - expected)).toBeLessThan(error + 0.001)
  },
)

test('a table that changes nothing leaves every total the sum of its parts', () => {
  const still: LookupTable = {
    modulus: 256,
    last: 1,
    repeat: 1,
    intervals: [0, 1].map((of) => ({ class: of, change: 0, lower: 0, upper: 256 })),
  }
  expect(chanceOfSum(still)({ class: 1, parts: new Map([[1, 5]]) })).toBeCloseTo(1, 6)
})

test('a total over two hundred parts is their sum about as seldom as the spread of their changes says', () => {
  const sixth = 8
  const found = chanceOfSum(table)({ class: sixth, parts: new Map([[sixth, 200]]) })
  expect(found).toBeCloseTo(1 / Math.sqrt(2 * Math.PI * 201 * 3), 3)
})
