import { expect, test } from 'vitest'
import { dirtOf, mistyped, scrambled } from '../../../src/synth/country/dirt.ts'
import type { Tallies } from '../../../src/synth/country/dirt.ts'
import { randomStream } from '../../../src/synth/random.ts'

test('dirt is counted: when it could strike, and when it did', () => {
  const tallies: Tallies = new Map()
  const strikes = dirtOf('border', { clock: 1, late: 0 }, tallies)
  const random = randomStream(1, 'test')
  random.start(0)
  expect([strikes(random, 'clock'), strikes(random, 'clock'), strikes(random, 'late')]).toEqual([
    true,
    true,
    false,
  ])
  expect(Object.fromEntries(tallies)).toEqual({
    'border.clock': { asked: 1, chances: 2, struck: 2 },
    'border.late': { asked: 0, chances: 1, struck: 0 },
  })
})

test('a mistyped number is another one', () => {
  const random = randomStream(1, 'test')
  for (let i = 0; i < 500; i += 1) {
    random.start(i)
    expect(mistyped(random, 'K4400123')).not.toBe('K4400123')
  }
})

test('numbers of an agency are all different, of thirteen digits, and other than those of the next agency', () => {
  const [one, other] = [scrambled(randomStream(1, 'test'), 0), scrambled(randomStream(1, 'test'), 1)]
  const numbers = Array.from({ length: 5000 }, (_, n) => one(n))
  expect(new Set(numbers).size).toBe(5000)
  expect(numbers.every((number) => /^\d{13}$/.test(number))).toBe(true)
  expect(numbers.filter((number, n) => number === other(n))).toEqual([])
  expect(numbers.toSorted()).not.toEqual(numbers)
})
