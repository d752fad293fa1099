import { expect, test } from 'vitest'
import { plainForm } from '../../src/names/plain-form.ts'

test('accents, case, apostrophes and hyphens are what spelling varies in', () => {
  expect(plainForm('N’Diaye')).toBe('ndiaye')
  expect(plainForm("N'DIAYE")).toBe('ndiaye')
  expect(plainForm('  Cissé--Touré ')).toBe('cisse toure')
  expect(plainForm('Ɓah Ɗiallo Ŋom Ƴero')).toBe('bah diallo ngom yero')
  expect(plainForm('João Gonçalves')).toBe('joao goncalves')
})

test('the scripts of the region are read', () => {
  expect(plainForm('محمد')).toBe('mhmd')
  expect(plainForm('ߡߊߡߊߘߎ ߖߊߟߏ߫')).toBe('mamadu jalo')
  expect(plainForm('𞤃𞤢𞤥𞤢𞤣𞤵 𞤔𞤢𞤤𞤮')).toBe('mamadu jalo')
  expect(plainForm('ⵎⵓⵙⴰ')).toBe('musa')
  for (const letter of ['ꔀ', '𞠀', '𖫐', 'ꚠ', '𐵑', 'ሀ', 'Ж']) expect(plainForm(letter)).not.toBe('')
})

test('Arabic reads the same with and without its vowels, and the article is a word of its own', () => {
  expect(plainForm('مُحَمَّد')).toBe(plainForm('محمد'))
  expect(plainForm('عبد العزيز')).toBe('bd al zyz')
  expect(plainForm('عبدالعزيز')).toBe('bd al zyz')
  expect(plainForm('عبد الله')).toBe('bd llh')
})

test('a lost space is found, and McDonald is left whole', () => {
  expect(plainForm('FatouDiallo')).toBe('fatou diallo')
  expect(plainForm('McDonald MacCarthy')).toBe('mcdonald maccarthy')
})

test('what has no letters is empty', () => {
  expect(plainForm(' --- ')).toBe('')
  expect(plainForm('')).toBe('')
})
