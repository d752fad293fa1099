import { describe, expect, test } from 'vitest'
import { format } from '../../src/portal/format.ts'

const [en, fr, pt] = [format('en'), format('fr'), format('pt')]
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ')
const migrants = {
  en: { one: 'migrant', other: 'migrants' },
  fr: { one: 'migrant', other: 'migrants' },
  pt: { one: 'migrante', other: 'migrantes' },
}

describe('numbers in sentences', () => {
  test.each([
    [8_040_400, '8.0 million', '8,0 millions', '8,0 milhões'],
    [1_200_000, '1.2 million', '1,2 million', '1,2 milhões'],
    [999_700, '1.0 million', '1,0 million', '1,0 milhões'],
    [146_396, '146,000', '146 000', '146 000'],
    [2_056, '2,060', '2 060', '2 060'],
    [37, '37', '37', '37'],
  ])('%i is rounded as each language says it', (n, a, b, c) => {
    expect([en.words(n), plain(fr.words(n)), plain(pt.words(n))]).toEqual([a, b, c])
  })

  test('millions of people take “de” in French and Portuguese', () => {
    expect(en.count(8_040_400, migrants.en)).toBe('8.0 million migrants')
    expect(plain(fr.count(8_040_400, migrants.fr))).toBe('8,0 millions de migrants')
    expect(plain(fr.count(8_040_400, { one: 'habitant', other: 'habitants' }))).toBe(
      '8,0 millions d’habitants',
    )
    expect(plain(pt.count(8_040_400, migrants.pt))).toBe('8,0 milhões de migrantes')
  })

  test('nobody is singular in French and plural in English and Portuguese', () => {
    expect([en.count(0, migrants.en), fr.count(0, migrants.fr), pt.count(0, migrants.pt)]).toEqual([
      '0 migrants',
      '0 migrant',
      '0 migrantes',
    ])
    expect(en.count(1, migrants.en)).toBe('1 migrant')
  })

  test('money is in the words of the language', () => {
    expect(en.usd(1234)).toBe('US$1.2 billion')
    expect(plain(fr.usd(1234))).toBe('1,2 milliard de dollars')
    expect(plain(pt.usd(3.5))).toBe('3,5 milhões de dólares')
  })
})

test('numbers in tables are exact, with a true minus', () => {
  expect(en.number(8_040_400)).toBe('8,040,400')
  expect(plain(fr.number(-1234.5, 1))).toBe('−1 234,5')
  expect(en.signed(4.2, 1)).toBe('+4.2')
})

test('a value in per cent is written with its sign', () => {
  expect([en.percent(89.04), plain(fr.percent(89.04)), en.percent(0.34, 1)]).toEqual(['89%', '89 %', '0.3%'])
})

test('times are written as a reader says them', () => {
  expect(en.period('2020-Q3')).toBe('Q3 2020')
  expect(fr.period('2024-05')).toBe('mai 2024')
  expect(pt.period('2015', 'A5')).toBe('2015–2020')
  expect(en.range(1990, 2024)).toBe('1990–2024')
  expect(en.range('2024', '2024')).toBe('2024')
  expect(fr.date('2026-11-22T21:00:00Z')).toBe('22 novembre 2026')
})

test('lists end as the language ends them', () => {
  expect([en.list(['a', 'b', 'c']), fr.list(['a', 'b']), pt.list(['a', 'b'], 'or')]).toEqual([
    'a, b and c',
    'a et b',
    'a ou b',
  ])
})
