import { expect, test } from 'vitest'
import { phoneticKey } from '../../src/names/phonetic-key.ts'
import { readNameDictionary } from '../../src/names/read-name-dictionary.ts'

test.each([
  'diallo jallow jalloh djalo jallo',
  'fall faal',
  'ndour ndure',
  'ba bah',
  'sylla sillah silla',
  'cisse ceesay cissey',
  'toure turay touray tureh',
  'camara kamara',
  'conte conteh konte',
  'diop jobe joop',
  'diouf joof juf',
  'thiam cham tcham',
  'thierno cherno tierno',
  'niang nyang gnang',
  'djibril jibril gibril',
  'oumar omar umar',
  'khadija kadija kadidja',
  'ousmane usman',
])('%s sound alike', (names) => {
  expect(new Set(names.split(' ').map(phoneticKey)).size).toBe(1)
})

test.each(['conde conte kone kante', 'mahmud muhammad', 'diop diouf', 'sall fall tall', 'hassan hussein'])(
  '%s do not',
  (names) => {
    const all = names.split(' ')
    expect(new Set(all.map(phoneticKey)).size).toBe(all.length)
  },
)

test('most spellings of a surname have one key, and few keys belong to two surnames', () => {
  const { surnames } = readNameDictionary()
  let [same, pairs] = [0, 0]
  const groupsOf = new Map<string, Set<string>>()
  for (const { id, spellings } of surnames) {
    const keys = spellings.map(phoneticKey)
    for (const [i, one] of keys.entries()) {
      groupsOf.set(one, (groupsOf.get(one) ?? new Set()).add(id))
      for (const other of keys.slice(i + 1)) {
        pairs++
        if (one === other) same++
      }
    }
  }
  const ambiguous = [...groupsOf.values()].filter((ids) => ids.size > 1).length
  console.log(
    `surnames: ${same} of ${pairs} pairs of spellings share a key; ${ambiguous} of ${groupsOf.size} keys are ambiguous`,
  )
  expect(same / pairs).toBeGreaterThan(0.6)
  expect(ambiguous / groupsOf.size).toBeLessThan(0.05)
})

test('a word of one letter, or without letters, is its own key', () => {
  expect([phoneticKey('y'), phoneticKey('2')]).toEqual(['y', '2'])
})
