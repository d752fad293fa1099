import { expect, test } from 'vitest'
import { deriveKey } from '../../../../src/steps/protect/keys/derive-key.ts'
import { normalised, pseudonym, pseudonyms } from '../../../../src/steps/protect/keys/pseudonym.ts'
import { master } from './vectors.ts'

const key = (domain: string) => deriveKey(master, { purpose: 'pseudonym', domain, version: 1 })

test.each([
  [
    'border',
    'passport',
    ['UTO', 'l898902c-3'],
    'f369f985b0640870282ea4aec506da6ddde614ad7381f031d372f16e3e4d0d49',
  ],
  [
    'border',
    'passport',
    ['UTO', 'L898902C3'],
    'f369f985b0640870282ea4aec506da6ddde614ad7381f031d372f16e3e4d0d49',
  ],
  [
    'permits',
    'passport',
    ['UTO', 'L898902C3'],
    '70696363e9939da06f6e5766555100650d8b375815af918664823ed31460ae6d',
  ],
  ['border', 'nin', ['AB 123.456'], '7df174e16941c975079163b802a1d62cd90727602c7a356a7085c42db78e9f9f'],
])('in the domain %s the %s %j has the pseudonym that the scheme gives', (domain, type, parts, made) => {
  expect(pseudonym(key(domain), type, parts)).toBe(made)
})

test('a number is the same however it is written, and another where a letter differs', () => {
  expect(normalised('Éa-12/b')).toBe('EA12B')
  const [a, b, c] = pseudonyms(key('border'), 'permit', [['N° 12-a'], ['n 12 A'], ['N 12 B']])
  expect(a).toBe(b)
  expect(a).not.toBe(c)
})

test('what is missing, or has no letter left, has no pseudonym: two such persons are not one', () => {
  expect(pseudonyms(key('border'), 'passport', [['UTO', null], ['محمود'], [], ['UTO', '-']])).toEqual([
    null,
    null,
    null,
    null,
  ])
  expect(() => pseudonym(key('border'), 'name', ['UTO', 'محمود'])).toThrow('part 2 of 2')
  expect(() => pseudonym(key('border'), 'name', ['UTO', 'محمود'])).not.toThrow('محمود')
})
