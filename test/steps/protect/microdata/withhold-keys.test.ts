import { expect, test } from 'vitest'
import { belowK, frequencies } from '../../../../src/steps/protect/microdata/frequencies.ts'
import { encodeKeys, missing } from '../../../../src/steps/protect/microdata/keys.ts'
import { suppressLocally } from '../../../../src/steps/protect/microdata/local-suppression.ts'
import { fitting, withholdKeys } from '../../../../src/steps/protect/microdata/withhold-keys.ts'
import { away, francdat, keyNames, testdata } from './testdata.ts'

const withheld = (columns: readonly Int32Array[]): number =>
  columns.reduce((sum, column) => sum + column.filter((code) => code === missing).length, 0)

test('what is told of each fits k persons as they are: of twelve, no two alike, everybody loses one key', () => {
  // Twelve persons, no two alike.
  const keys = encodeKeys(
    Array.from({ length: 12 }, (_, i) => ({ a: i % 3, b: i % 4 })),
    ['a', 'b'],
  )
  const told = withholdKeys(keys, 2)
  expect(belowK(fitting(told, keys), 2)).toBe(0)
  expect(withheld(told.columns)).toBe(12)
})

test('the key that matters least is withheld first, and another where that is not enough', () => {
  const rows = [
    { a: 1, b: 1 },
    { a: 1, b: 1 },
    { a: 2, b: 2 },
    { a: 2, b: 2 },
    { a: 1, b: 2 },
    { a: 3, b: 2 },
  ]
  // The fifth keeps a, which matters more; a of the sixth is alone, so b is what is left.
  expect(withholdKeys(encodeKeys(rows, ['a', 'b']), 2).columns.map((column) => [...column])).toEqual([
    [0, 0, 1, 1, 0, missing],
    [0, 0, 1, 1, missing, 1],
  ])
})

test('population counts are sums of weights over all who fit', () => {
  const keys = encodeKeys(
    [
      { a: 1, b: 1 },
      { a: 1, b: 2 },
      { a: 2, b: 2 },
    ],
    ['a', 'b'],
  )
  const told = { ...keys, columns: [Int32Array.from([0, missing, 1]), Int32Array.from([missing, 1, 1])] }
  const { sample, population } = fitting(told, keys, Float64Array.from([10, 5, 1]))
  expect([...sample]).toEqual([2, 2, 1])
  expect([...population]).toEqual([15, 6, 1])
})

test('of fewer persons than k nothing is told', () => {
  const keys = encodeKeys([{ a: 1 }, { a: 1 }], ['a'])
  expect(withheld(withholdKeys(keys, 3).columns)).toBe(2)
})

test('as few keys as can be: francdat by hand', () => {
  const keys = encodeKeys(francdat, ['a', 'b', 'd'])
  const told = withholdKeys(keys, 2)
  expect(belowK(fitting(told, keys), 2)).toBe(0)
  for (const [row, found] of fitting(keys, keys).sample.entries())
    expect(told.columns.some((column) => column[row] === missing)).toBe(found < 2)
})

test.skipIf(away)(
  'testdata: everybody fits three, and frequencies agree (skipped: ../shared/data is absent)',
  () => {
    const keys = encodeKeys(testdata(), keyNames)
    const told = withholdKeys(keys, 3)
    const { sample } = fitting(told, keys)
    expect(belowK({ sample, population: sample }, 3)).toBe(0)
    // Missing keys of neighbours only seem to help: these are taken by who counts them as matches.
    const seeming = suppressLocally(keys, 3).keys
    expect(belowK(frequencies(seeming), 3)).toBe(0)
    expect(belowK(fitting(seeming, keys), 3)).toBeGreaterThan(0)
    const wild = frequencies(told).sample
    expect(sample.every((n, row) => n <= (wild[row] ?? 0))).toBe(true)
  },
)
