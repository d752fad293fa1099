import { expect, test } from 'vitest'
import { nameForms } from '../../src/names/name-forms.ts'
import { readNameDictionary } from '../../src/names/read-name-dictionary.ts'

const dictionary = readNameDictionary()

test('a full name is stored in every form that linkage needs', () => {
  expect(nameForms('Elhadj Mamadou Lamine DIALLO', 'full', dictionary)).toEqual({
    plain: 'elhadj mamadou lamine diallo',
    canonical: 'mohamed lamine diallo',
    sorted: 'diallo lamine mohamed',
    phonetic: 'mamadu lamin Jalu',
    first: 'mohamed',
    last: 'diallo',
    tokens: ['mohamed', 'lamine', 'diallo'],
    titles: ['hadj'],
  })
})

test('a name and its reversal are equal when sorted, in any spelling', () => {
  const one = nameForms('Isatu Jalloh', 'full', dictionary)
  const other = nameForms('DIALLO Aïssatou', 'full', dictionary)
  expect(one.sorted).toBe(other.sorted)
  expect(one.canonical).not.toBe(other.canonical)
})

test('a word has the same canonical token in every column', () => {
  expect(nameForms('Thierno', 'given', dictionary).first).toBe(
    nameForms('Cherno Jallow', 'full', dictionary).first,
  )
  expect(nameForms('Jallow', 'surname', dictionary).tokens).toEqual(['diallo'])
})

test('an empty value has empty forms', () => {
  const none = { plain: '', canonical: '', sorted: '', phonetic: '', first: '', last: '' }
  expect(nameForms(' ', 'surname', dictionary)).toEqual({ ...none, tokens: [], titles: [] })
})
