import { expect, test } from 'vitest'
import { compareTokens } from '../../src/names/compare-tokens.ts'
import type { TokenAgreement } from '../../src/names/compare-tokens.ts'
import type { NameToken } from '../../src/names/parsed-name.ts'
import { readNameDictionary } from '../../src/names/read-name-dictionary.ts'
import { readName } from '../../src/names/read-name.ts'

const dictionary = readNameDictionary()
const token = (text: string): NameToken => readName(text, dictionary, 1).tokens[0] as NameToken
const compared = (a: string, b: string): TokenAgreement => compareTokens(token(a), token(b))

test.each([
  ['Diallo', 'Diallo', 'exact'],
  ['Diallo', 'Jalloh', 'canonical'],
  ['Sesay', 'Ceesay', 'canonical'],
  ['Kouyembo', 'Kuyembo', 'canonical'],
  ['Dyalloh', 'Diallo', 'phonetic'],
  ['Dialllto', 'Diallo', 'similar'],
  ['M', 'Mamadou', 'initial'],
  ['M', 'Fatou', 'different'],
  ['Mahmud', 'Muhammad', 'different'],
  ['Amina', 'Aminata', 'different'],
  ['Diallo', 'Koroma', 'different'],
])('%s and %s: %s', (a, b, kind) => {
  expect(compared(a, b).kind).toBe(kind)
  expect(compared(b, a)).toEqual(compared(a, b))
})

test('a spelling that may be another name is worth less than one that must be the same', () => {
  expect(compared('Sesay', 'Ceesay').credit).toBeLessThan(compared('Cisse', 'Ceesay').credit)
})

test('credit falls with the kind', () => {
  const falling = [
    compared('Diallo', 'Diallo'),
    compared('Diallo', 'Jalloh'),
    compared('M', 'Mamadou'),
    compared('Mahmud', 'Muhammad'),
  ].map((c) => c.credit)
  expect(falling).toEqual(falling.toSorted((x, y) => y - x))
})
