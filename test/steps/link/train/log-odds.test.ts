import { expect, test } from 'vitest'
import { logOdds } from '../../../../src/steps/link/train/log-odds.ts'

const m = [
  [0.8, 0.2],
  [0.9, 0.1],
]
const u = [
  [0.1, 0.9],
  [0.3, 0.7],
]

test('a pattern says the sum of what its levels say, and a missing value nothing', () => {
  const odds = logOdds(m, u, [], [])
  const levels = Int16Array.from([0, 1, 1, -1])
  expect(odds(levels, 0)).toBeCloseTo(Math.log((0.8 / 0.1) * (0.1 / 0.7)))
  expect(odds(levels, 2)).toBeCloseTo(Math.log(0.2 / 0.9))
})

test('two comparisons that hang together say what they say at once, and one of them alone what it says alone', () => {
  const both = [
    [0.09, 0.01],
    [0.21, 0.69],
  ]
  const same = [
    [0.75, 0.05],
    [0.15, 0.05],
  ]
  const odds = logOdds(m, u, [{ a: 0, b: 1, u: both }], [same])
  expect(odds(Int16Array.from([0, 0]), 0)).toBeCloseTo(Math.log(0.75 / 0.09))
  expect(odds(Int16Array.from([0, -1]), 0)).toBeCloseTo(Math.log(0.8 / 0.1))
})
