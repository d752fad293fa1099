import { expect, test } from 'vitest'
import { readNameDictionary } from '../../src/names/read-name-dictionary.ts'
import { readName } from '../../src/names/read-name.ts'

const dictionary = readNameDictionary()
const tokens = (text: string): string[] => readName(text, dictionary).tokens.map((t) => t.text)
const ids = (text: string): string[] => readName(text, dictionary).tokens.map((t) => t.canonical)

test.each([
  ['Abdou l Aziz', 'abd-aziz'],
  ["Abdou'l Aziz", 'abd-aziz'],
  ['Abd el Kader', 'abd-kader'],
  ['ABDOUL-KARIM', 'abd-karim'],
  ['عبد العزيز', 'abd-aziz'],
  ['عبد الله', 'abd-allah'],
  ['Nour ed-Dine', 'nouroudine'],
  ['Abou Bakr', 'boubacar'],
  ['N Diaye', 'ndiaye'],
])('%s is one name', (text, id) => {
  expect(ids(text)).toEqual([id])
})

test('the article before a name that is no divine one joins Abd too', () => {
  expect(tokens('Abd el Nasser')).toEqual(['abdelnasser'])
})

test('Abdou before a surname, or before an initial, is a name of its own', () => {
  expect(tokens('Abdou Diallo')).toEqual(['abdou', 'diallo'])
  expect(tokens('Abdou S. Diallo')).toEqual(['abdou', 's', 'diallo'])
  expect(readName('Abdou S. Diallo', dictionary).tokens.map((t) => t.initial)).toEqual([false, true, false])
})

test('a title is set aside, also where it is two words', () => {
  const name = readName('El Hadj Dr. Mamadou Diallo', dictionary)
  expect(name.titles.map((t) => t.id)).toEqual(['hadj', 'doctor'])
  expect(name.tokens.map((t) => t.text)).toEqual(['mamadou', 'diallo'])
})

test('Thierno is a name where no other given name stands, and a title where one does', () => {
  expect(tokens('Thierno Diallo')).toEqual(['thierno', 'diallo'])
  expect(tokens('Thierno Souleymane Diallo')).toEqual(['souleymane', 'diallo'])
  expect(readName('Thierno', dictionary, 1).tokens.map((t) => t.canonical)).toEqual(['thierno'])
  expect(readName('Thierno Souleymane', dictionary, 1).tokens.map((t) => t.text)).toEqual(['souleymane'])
})

test('particles stand apart', () => {
  const name = readName('Mohamed Ould Cheikh El Bechir', dictionary)
  expect(name.particles).toEqual(['ould', 'el'])
  expect(name.tokens.map((t) => t.canonical)).toEqual(['mohamed', 'bashir'])
  expect(readName('Maria dos Santos', dictionary).particles).toEqual(['dos'])
})

test('a surname before a comma comes last', () => {
  expect(tokens('DIALLO, Fatoumata Binta')).toEqual(['fatoumata', 'binta', 'diallo'])
})

test('a number that tells namesakes apart is no name', () => {
  expect(tokens('Fatou 2 Jallow')).toEqual(['fatou', 'jallow'])
})

test('a name of particles and titles only keeps them, and an empty one has no token', () => {
  expect(tokens('Ould')).toEqual(['ould'])
  expect(tokens('Dr')).toEqual(['dr'])
  expect(tokens('  ')).toEqual([])
})

test('words that were looked up before give the same tokens', () => {
  const seen = new Map()
  const once = readName('Thierno Diallo', dictionary, 2, seen)
  expect(readName('Thierno Diallo', dictionary, 2, seen)).toEqual(once)
  expect(once).toEqual(readName('Thierno Diallo', dictionary))
})
