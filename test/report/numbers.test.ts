import { expect, test } from 'vitest'
import { numbersIn } from '../../src/report/numbers.ts'

const [en, fr, pt] = [numbersIn('en'), numbersIn('fr'), numbersIn('pt')]
/** Spaces of every kind as plain ones. */
const plain = (text: string): string => text.replaceAll(/\s/g, ' ')

test.each([
  [0, '0%'],
  [0.000052, '0.0052%'],
  [0.0021, '0.21%'],
  [0.0613, '6.1%'],
  [0.774, '77%'],
  [0.987, '98.7%'],
  [0.9997, '99.97%'],
  [0.9999999, '99.999%'],
  [1, '100%'],
])('a share of %d is written %s', (share, text) => {
  expect(en.share(share)).toBe(text)
})

test('the sign of per cent stands as the language sets it', () => {
  expect(plain(fr.share(0.774))).toBe('77 %')
  expect(plain(pt.percent(0.293))).toBe('29,3%')
})

test('a weight has its sign and a true minus', () => {
  expect([en.bits(12.34), en.bits(-2), en.bits(0)]).toEqual(['+12.3', '−2.0', '0.0'])
})

test('what is rounded for a sentence has two digits, and is in words from a million on', () => {
  expect([en.about(37), en.about(4123), en.about(994_999), en.about(996_000)]).toEqual([
    '37',
    '4,100',
    '990,000',
    '1 million',
  ])
})

test('millions take “de” in French and Portuguese, and no other number does', () => {
  const paires = { one: 'paire', other: 'paires', many: 'de paires' }
  expect(plain(fr.aboutCount(2_500_000, paires))).toBe('2,5 millions de paires')
  expect(plain(fr.aboutCount(2500, paires))).toBe('2 500 paires')
  expect(plain(fr.aboutCount(1, paires))).toBe('1 paire')
  expect(plain(pt.aboutCount(1_200_000_000, { one: 'par', other: 'pares', many: 'de pares' }))).toBe(
    '1,2 mil milhões de pares',
  )
})

test('nought is singular in French and plural in English', () => {
  expect(fr.count(0, { one: 'lien', other: 'liens' })).toBe('0 lien')
  expect(en.count(0, { one: 'link', other: 'links' })).toBe('0 links')
})
