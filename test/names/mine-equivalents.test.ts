import { expect, test } from 'vitest'
import { canonicalToken } from '../../src/names/canonical-ids.ts'
import { approve, withAdditions } from '../../src/names/approve.ts'
import { mineEquivalents } from '../../src/names/mine-equivalents.ts'
import { readNameDictionary } from '../../src/names/read-name-dictionary.ts'

const dictionary = readNameDictionary()

/** Links on other evidence: one known surname in a new spelling, one pair of unknown words, and one accident. */
const links = [
  { a: 'Mamadou Dzhallo', b: 'Mohamed Diallo', weight: 4 },
  { a: 'Fatou Dzhallo', b: 'Fatoumata Jallow', weight: 3 },
  { a: 'Awa Xandiko', b: 'Hawa Shandiko', weight: 5 },
  { a: 'Shandiko Moussa', b: 'Musa Shandiko', weight: 6 },
  { a: 'Awa Diallo', b: 'Awa Barry', weight: 1 },
  { a: 'Mariama Sow', b: 'Mariama Sow', weight: 50 },
]

test('spellings that meet in confident links are proposed, the least likely by chance first', () => {
  const found = mineEquivalents(links, dictionary, { support: 3, kind: 'surname' })
  expect(found.map((p) => [p.kind, p.spelling, p.other, p.canonical, p.support])).toEqual([
    ['surname', 'dzhallo', 'jallow', 'diallo', 3],
    ['surname', 'dzhallo', 'diallo', 'diallo', 4],
    ['surname', 'xandiko', 'shandiko', 'shandiko', 5],
  ])
  // 69 links in all; xandiko stands in 5 of them, shandiko in 11, and they meet in 5.
  expect(found.at(-1)?.lift).toBeCloseTo((5 * 69) / (5 * 11), 9)
})

test('what meets too seldom is not proposed, nor what the dictionary explains', () => {
  const all = mineEquivalents(links, dictionary, { support: 0.5, kind: 'surname' })
  expect(all.map((p) => [p.spelling, p.other].toSorted().join(' '))).toContain('barry diallo')
  expect(mineEquivalents(links, dictionary).map((p) => p.support)).not.toContain(1)
  expect(all.flatMap((p) => [p.spelling, p.other])).not.toContain('fatou')
})

test('names with a word more on one side say nothing about spelling', () => {
  const links2 = [{ a: 'Mamadou Qwerty Diallo', b: 'Mamadou Diallo', weight: 10 }]
  expect(mineEquivalents(links2, dictionary)).toEqual([])
})

test('what a person approves, and only that, the dictionary knows afterwards', () => {
  const found = mineEquivalents(links, dictionary, { support: 3, kind: 'surname' })
  const decided = found.map((p) => ({
    ...p,
    decision: p.spelling === 'dzhallo' ? ('yes' as const) : ('no' as const),
  }))
  const grown = withAdditions(dictionary, approve(found, decided))
  expect(canonicalToken('dzhallo', grown)).toBe('diallo')
  expect(canonicalToken('xandiko', grown)).toMatch(/^~/)
  expect(canonicalToken('dzhallo', dictionary)).toMatch(/^~/)
})
