import { expect, test } from 'vitest'
import { approve, withAdditions } from '../../src/names/approve.ts'
import { canonicalToken } from '../../src/names/canonical-ids.ts'
import { readNameDictionary } from '../../src/names/read-name-dictionary.ts'

const dictionary = readNameDictionary()
const proposals = [
  { kind: 'given', spelling: 'mamaduh', other: 'mamadou', canonical: 'mohamed', support: 9, lift: 4 },
  { kind: 'surname', spelling: 'xandiko', other: 'shandiko', canonical: 'shandiko', support: 5, lift: 6 },
  { kind: 'given', spelling: 'mahmud', other: 'mamadou', canonical: 'mohamed', support: 5, lift: 1.1 },
] as const

test('approved spellings are gathered by group; a new group has both spellings', () => {
  const decided = proposals.map((p, i) => ({ ...p, decision: i < 2 ? ('yes' as const) : ('' as const) }))
  expect(approve(proposals, decided)).toEqual([
    { kind: 'given', canonical: 'mohamed', spellings: ['mamaduh'] },
    { kind: 'surname', canonical: 'shandiko', spellings: ['shandiko', 'xandiko'] },
  ])
})

test('a person may put the spelling into another group', () => {
  const decided = [{ ...proposals[0], canonical: 'mahmoud', decision: 'yes' as const }]
  expect(approve(proposals, decided)).toEqual([
    { kind: 'given', canonical: 'mahmoud', spellings: ['mamaduh'] },
  ])
})

test('a decision on what was never proposed counts for nothing', () => {
  expect(approve([], [{ ...proposals[0], decision: 'yes' as const }])).toEqual([])
})

test('a dictionary with additions knows new groups, and leaves the old dictionary as it was', () => {
  const grown = withAdditions(dictionary, [
    { kind: 'surname', canonical: 'shandiko', spellings: ['shandiko', 'xandiko'] },
  ])
  expect(canonicalToken('xandiko', grown)).toBe('shandiko')
  expect(grown.surnames).toHaveLength(dictionary.surnames.length + 1)
  expect(canonicalToken('diallo', grown)).toBe('diallo')
  expect(canonicalToken('xandiko', dictionary)).toMatch(/^~/)
})
