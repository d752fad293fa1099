import { expect, test } from 'vitest'
import { chained, hashOf } from '../../../src/store/audit/entry.ts'
import type { AuditEntry } from '../../../src/store/audit/entry.ts'
import { anchorOf, verify } from '../../../src/store/audit/verify.ts'

const made = (n: number): readonly AuditEntry[] => {
  const entries: AuditEntry[] = []
  for (let i = 1; i <= n; i += 1)
    entries.push(
      chained(entries.at(-1), {
        at: `2026-11-27T09:0${i}:00Z`,
        who: 'linkage unit',
        action: 'open',
        dataset: 'permits',
        purpose: 'link permits with crossings',
        rows: 40 + i,
        outcome: 'done',
      }),
    )
  return entries
}

const nine = made(9)
const numbers = Array.from({ length: 9 }, (_, i) => i + 1)
const at = (number: number): AuditEntry => nine[number - 1] as AuditEntry
const said = (entries: readonly AuditEntry[], anchor = undefined as Parameters<typeof verify>[1]) =>
  verify(entries, anchor).map((finding) => finding.said)
const rehashed = (entry: AuditEntry): AuditEntry => ({ ...entry, hash: hashOf(entry) })

test('what is as it was written has nothing wrong, nor has nothing', () => {
  expect(verify(nine, anchorOf(nine))).toEqual([])
  expect(verify(nine, anchorOf(nine.slice(0, 4)))).toEqual([])
  expect(verify([])).toEqual([])
})

test('the hash is SHA-256 over the hash before and the entry with its names sorted', () => {
  // Worked out with Python’s hashlib and json.dumps(…, sort_keys=True, separators=(',', ':')).
  const [first] = made(1)
  expect(first?.hash).toBe('05af26eed9affd13e787cbfb62dfc703e97f499a5355426ad3b320caa15d9058')
})

test.each(numbers)('entry %d that is changed in any field is named', (number) => {
  for (const change of [
    { who: 'somebody else' },
    { rows: 0 },
    { rows: null },
    { purpose: '' },
    { at: '2020-01-01' },
    { action: 'write' as const },
    { dataset: 'x' },
    { outcome: 'identities.damaged' },
  ])
    expect(said(nine.map((entry) => (entry.number === number ? { ...entry, ...change } : entry)))).toEqual([
      `entry ${number} was changed`,
    ])
})

test.each(numbers.slice(0, 8))('entry %d that is removed is named', (number) => {
  expect(said(nine.filter((entry) => entry.number !== number))).toEqual([`entry ${number} was removed`])
})

test.each(numbers.slice(0, 7))('entries %d and the next one that are removed are named', (number) => {
  expect(said(nine.filter((entry) => entry.number !== number && entry.number !== number + 1))).toEqual([
    `entries ${number} to ${number + 1} were removed`,
  ])
})

test('an end that is cut off is found with an anchor, and only with one', () => {
  const cut = nine.slice(0, 6)
  expect(said(cut)).toEqual([])
  expect(said(cut, anchorOf(nine))).toEqual(['entry 9 of the anchor is not there: the end was cut off'])
  expect(said([], anchorOf(nine))).toHaveLength(1)
})

test.each(numbers.slice(0, 7))(
  'an entry that is inserted after %d, with hashes that fit, is named',
  (number) => {
    const forged = chained(at(number), { ...at(number), who: 'forger' })
    expect(said([...nine.slice(0, number), forged, ...nine.slice(number)])).toEqual([
      `an entry that calls itself ${number + 1} was inserted at place ${number + 1}`,
    ])
  },
)

test('of two last entries that both fit, the anchor says which is the true one', () => {
  const forged = chained(at(8), { ...at(9), who: 'forger' })
  const two = [...nine.slice(0, 8), forged, at(9)]
  expect(verify(two).map((found) => found.what)).toEqual(['inserted'])
  expect(said(two, anchorOf(nine))).toEqual(['an entry that calls itself 9 was inserted at place 9'])
})

test.each(numbers.slice(0, 8))('entries %d and the next one that change places are found', (number) => {
  const swapped = nine.map((entry) =>
    entry.number === number ? at(number + 1) : entry.number === number + 1 ? at(number) : entry,
  )
  expect(said(swapped)).toEqual([`entry ${number} was moved`])
})

test('an entry that is moved to the end, or to the beginning, is named', () => {
  expect(said([...nine.filter((entry) => entry.number !== 3), at(3)])).toEqual(['entry 3 was moved'])
  expect(said([at(9), ...nine.slice(0, 8)])).toEqual(['entry 9 was moved'])
})

test('an entry that is changed and given a new hash no longer has one that follows', () => {
  const changed = nine.map((entry) => (entry.number === 5 ? rehashed({ ...entry, rows: 0 }) : entry))
  expect(said(changed)).toEqual([
    'entry 6 does not follow the one before: one of the two was changed and given a new hash',
  ])
})

test('a chain that is made anew to its end fits itself, but not an anchor from before', () => {
  const anew: AuditEntry[] = []
  for (const entry of nine) anew.push(chained(anew.at(-1), { ...entry, who: 'nobody' }))
  expect(said(anew)).toEqual([])
  expect(said(anew, anchorOf(nine.slice(0, 4)))).toEqual([
    'entry 4 is not the one of the anchor: the entries up to it were made anew',
  ])
})

test('several things at once are all named', () => {
  const broken = nine
    .filter((entry) => entry.number !== 2)
    .map((entry) => (entry.number === 7 ? { ...entry, rows: 1 } : entry))
  expect(said(broken)).toEqual(['entry 2 was removed', 'entry 7 was changed'])
})
