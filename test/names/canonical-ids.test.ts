import { expect, test } from 'vitest'
import { canonicalIds, canonicalToken } from '../../src/names/canonical-ids.ts'
import { readNameDictionary } from '../../src/names/read-name-dictionary.ts'

const dictionary = readNameDictionary()

test('a compound of Abd that nobody listed is known by its parts', () => {
  expect(dictionary.groupsOf.has('abdulqadeer')).toBe(false)
  expect(canonicalToken('abdulqadeer', dictionary)).toBe(canonicalToken('abdelkader', dictionary))
  expect(canonicalIds('abdurrazzaq', dictionary)).toEqual([{ id: 'abd-razak', weight: 1 }])
})

test('a word that the dictionary does not know stands for its sound', () => {
  expect(canonicalIds('zzyx', dictionary)).toEqual([])
  expect(canonicalToken('kouyembo', dictionary)).toBe(canonicalToken('kuyembo', dictionary))
  expect(canonicalToken('kouyembo', dictionary)).toMatch(/^~/)
})

test('a title that is a given name too is known in all its spellings', () => {
  const ids = ['thierno', 'cherno', 'tierno'].map((t) => canonicalToken(t, dictionary))
  expect(ids).toEqual(['thierno', 'thierno', 'thierno'])
})

test('a word that only begins like Abd is no compound', () => {
  expect(canonicalIds('abdelmoundo', dictionary)).toEqual([])
})
