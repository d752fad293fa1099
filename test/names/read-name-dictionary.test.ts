import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { canonicalIds, canonicalToken } from '../../src/names/canonical-ids.ts'
import { plainForm } from '../../src/names/plain-form.ts'
import { readNameDictionary } from '../../src/names/read-name-dictionary.ts'

const dictionary = readNameDictionary()
const groups = [...dictionary.given, ...dictionary.surnames]

function changed(file: string, from: string, to: string): string {
  const dir = mkdtempSync(join(tmpdir(), 'corridor-names-'))
  cpSync('standards/names', join(dir, 'names'), { recursive: true })
  const path = join(dir, 'names', file)
  const text = readFileSync(path, 'utf8')
  expect(text).toContain(from)
  writeFileSync(path, text.replace(from, to))
  return dir
}

test('the seed is large enough to start with', () => {
  expect(dictionary.given.length).toBeGreaterThanOrEqual(300)
  expect(dictionary.surnames.length).toBeGreaterThanOrEqual(200)
})

test('every list says that no linguist has reviewed it yet, and where it comes from', () => {
  for (const name of ['given', 'surnames', 'titles', 'particles']) {
    const list = parse(readFileSync(`standards/names/${name}.yaml`, 'utf8')) as Record<string, unknown>
    expect(list['reviewed']).toBe(false)
    expect(list['note']).toContain('linguist')
    expect(list['source']).not.toEqual([])
  }
})

test('ids are unique over both lists, and no spelling stands twice in a group', () => {
  expect(new Set(groups.map((g) => g.id)).size).toBe(groups.length)
  for (const { id, spellings } of groups)
    expect([id, new Set(spellings).size]).toEqual([id, spellings.length])
})

test('every spelling is in plain form', () => {
  const all = [
    ...groups.flatMap((g) => g.spellings),
    ...dictionary.titleOf.keys(),
    ...dictionary.particleOf.keys(),
    ...dictionary.divineOf.keys(),
  ]
  expect(all.filter((s) => plainForm(s) !== s)).toEqual([])
})

test('a spelling is a title once, a particle once, and no name is set aside as a particle', () => {
  const titles = [...new Set(dictionary.titleOf.values())]
  expect(titles.flatMap((t) => t.spellings)).toHaveLength(dictionary.titleOf.size)
  const particles = [...new Set(dictionary.particleOf.values())]
  expect(particles.flatMap((p) => p.spellings)).toHaveLength(dictionary.particleOf.size)
  const aside = groups
    .flatMap((g) => g.spellings)
    .filter((s) => ['apart', 'article'].includes(dictionary.particleOf.get(s)?.kind ?? ''))
  expect(aside).toEqual([])
})

test('shares are given where a spelling stands in several groups, and only there', () => {
  for (const { id, shares } of groups) {
    for (const spelling of Object.keys(shares)) {
      expect([id, spelling, (dictionary.groupsOf.get(spelling)?.length ?? 0) > 1]).toEqual([
        id,
        spelling,
        true,
      ])
    }
  }
})

test.each([
  'Mamadou Mohamed Muhammad Mouhamadou محمد',
  'Fatoumata Fatmata Fatimata Fatima Fatou فاطمة',
  'Diallo Jallow Jalloh Djalo Jalo جالو',
  'Fall Faal',
  'Ndour Ndure',
  'Ba Bah',
  'Sylla Sillah Silla',
  'Cissé Ceesay Sesay',
  'Touré Turay Touray',
  'Camara Kamara',
  'Conté Conteh',
])('%s are one name', (names) => {
  const ids = names.split(' ').map((n) => canonicalToken(plainForm(n), dictionary))
  expect(new Set(ids).size).toBe(1)
})

test.each(['Mahmud Muhammad', 'Mamoudou Mamadou', 'Condé Conté Koné Kanté', 'Hassan Hussein', 'Diop Diouf'])(
  '%s stay apart',
  (names) => {
    const ids = names.split(' ').flatMap((n) => canonicalIds(plainForm(n), dictionary).map((g) => g.id))
    expect(new Set(ids).size).toBe(ids.length)
  },
)

test('a spelling of several groups is divided among them, and the parts add up to one', () => {
  const ami = canonicalIds('ami', dictionary)
  expect(ami.map((g) => g.id)).toEqual(['aminata', 'amina'])
  for (const parts of dictionary.groupsOf.values()) {
    expect(parts.reduce((sum, g) => sum + g.weight, 0)).toBeCloseTo(1, 9)
  }
})

test('an id twice, a spelling twice, an unknown source and a loose share are refused, with their place', () => {
  expect(() => readNameDictionary(changed('given.yaml', 'id: mahmoud,', 'id: mohamed,'))).toThrow('mohamed')
  expect(() => readNameDictionary(changed('surnames.yaml', 'id: conde,', 'id: fatoumata,'))).toThrow(
    'also a given name',
  )
  expect(() => readNameDictionary(changed('surnames.yaml', '[conde, condeh,', '[conde, conde,'))).toThrow(
    'conde.spellings',
  )
  expect(() => readNameDictionary(changed('titles.yaml', 'source: own, ', 'source: elsewhere, '))).toThrow(
    'elsewhere is not a key',
  )
  expect(() => readNameDictionary(changed('given.yaml', 'shares: { ami: ', 'shares: { amy: '))).toThrow(
    'amy is not among the spellings',
  )
  expect(() => readNameDictionary(changed('given.yaml', '[fatoumata,', '[Fatoumata,'))).toThrow(
    'standards.invalid',
  )
})
