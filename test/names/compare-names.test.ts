import { expect, test } from 'vitest'
import { compareNames, nameLevels } from '../../src/names/compare-names.ts'
import type { NameAgreement, NameFrequencies } from '../../src/names/compare-names.ts'
import { readNameDictionary } from '../../src/names/read-name-dictionary.ts'
import { readName } from '../../src/names/read-name.ts'

const dictionary = readNameDictionary()
const compared = (a: string, b: string, frequencies?: NameFrequencies): NameAgreement =>
  compareNames(readName(a, dictionary), readName(b, dictionary), frequencies)

const cases: readonly (readonly [string, string, string])[] = [
  ['Mamadou Diallo', 'MAMADOU DIALLO', 'exact'],
  ['Mamadou Lamine Diallo', 'Mamadoulamine Diallo', 'exact'],
  ['Mamadou Diallo', 'Muhammad Jalloh', 'same-canonical'],
  ['محمد جالو', 'Mamadu Djaló', 'same-canonical'],
  ['Cheikh Moussa Diop', 'Musa Jobe', 'same-canonical'],
  ['Diallo Mamadou Lamine', 'Mamadou Lamin Jallow', 'reordered'],
  ['Fatou Binetou Ndiaye', 'Fatou Njie', 'contained'],
  ['Thierno Diallo', 'Cherno Amadu Jalloh', 'contained'],
  ['M. Diallo', 'Mamadou Diallo', 'similar'],
  ['Ibrahima Kouyatte', 'Ibrahima Kouyattee', 'similar'],
  ['Mahmud Bah', 'Muhammad Bah', 'shared-token'],
  ['Sekou Condé', 'Sekou Conté', 'shared-token'],
  ['Sekou Koné', 'Sekou Conté', 'shared-token'],
  ['Fatou', 'Fatoumata Bah', 'shared-token'],
  ['Awa Sarr', 'Moussa Koroma', 'different'],
]

test.each(cases)('%s and %s: %s', (a, b, level) => {
  expect(compared(a, b).level).toBe(level)
})

test('agreement has no direction, and its score stays between 0 and 1', () => {
  for (const [a, b] of cases) {
    expect(compared(a, b).level).toBe(compared(b, a).level)
    expect(compared(a, b).score).toBeCloseTo(compared(b, a).score, 12)
    expect(compared(a, b).score).toBeGreaterThanOrEqual(0)
    expect(compared(a, b).score).toBeLessThanOrEqual(1)
  }
  expect(compared('Awa Sarr', 'Awa Sarr').score).toBe(1)
})

test('one name that is common is only shared, one that is rare makes the shorter contained', () => {
  const frequencies = new Map([
    ['fatoumata', 0.05],
    ['embalo', 0.0002],
  ])
  expect(compared('Fatou', 'Fatoumata Embalo', frequencies).level).toBe('shared-token')
  expect(compared('Embaló', 'Fatoumata Embalo', frequencies).level).toBe('contained')
})

test('a rare word that differs costs more than a common one', () => {
  const frequencies = new Map([
    ['diallo', 0.1],
    ['ba', 0.08],
    ['embalo', 0.0001],
    ['mohamed', 0.05],
  ])
  const common = compared('Mamadou Embalo', 'Mamadou Diallo', frequencies).score
  const rare = compared('Zedekiah Diallo', 'Mamadou Diallo', frequencies).score
  expect(rare).toBeLessThan(compared('Zedekiah Diallo', 'Mamadou Diallo').score)
  expect(common).toBeLessThan(compared('Mamadou Embalo', 'Mamadou Diallo').score)
})

test('a name without words agrees with none', () => {
  expect(compared('', 'Awa Sarr')).toEqual({ level: 'different', score: 0 })
  expect(compared('', '')).toEqual({ level: 'different', score: 0 })
})

test('levels go from worst to best', () => {
  expect(nameLevels[0]).toBe('different')
  expect(nameLevels.at(-1)).toBe('exact')
})
