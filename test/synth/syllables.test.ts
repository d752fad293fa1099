import { expect, test } from 'vitest'
import { namer, syllablesOf } from '../../src/synth/syllables.ts'

test('two numbers never give one word', () => {
  const word = namer([syllablesOf('bd', 'ae'), syllablesOf('kmn', 'aiou')], 2)
  const words = Array.from({ length: 100_000 }, (_, n) => word(n))
  expect(new Set(words).size).toBe(words.length)
})

test('words take another syllable when the shorter ones are used up', () => {
  const word = namer([syllablesOf('b', 'ae'), syllablesOf('k', 'io')], 2)
  expect([0, 1, 2, 3].map((n) => word(n).length)).toEqual([4, 4, 4, 4])
  expect(word(4)).toHaveLength(6)
})

test('neighbouring numbers begin differently', () => {
  const word = namer([syllablesOf('bdfgk', 'aeiou')], 2)
  const beginnings = new Set(Array.from({ length: 25 }, (_, n) => word(n).slice(0, 2)))
  expect(beginnings.size).toBe(25)
})
