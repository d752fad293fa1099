import { expect, test } from 'vitest'
import { peopleSets } from '../../../src/synth/sets.ts'
import type { Batch } from '../../../src/synth/people-set.ts'

const set = peopleSets.plain(1)
const at = new Map(set.columns.map(({ name }, i) => [name, i]))
const column = (batch: Batch, name: string) => batch[at.get(name) ?? -1] ?? []

const many = set.records(0, 100_000)
const share = (name: string, holds: (field: string | number | null) => boolean): number =>
  column(many, name).filter(holds).length / 100_000

/** Pairs that agree on a key, for each record; a record with an empty part is in no pair. */
const pairsEach = (batch: Batch, parts: readonly (readonly [string, number])[]): number => {
  const blocks = new Map<string, number>()
  const size = batch[0]?.length ?? 0
  for (let i = 0; i < size; i += 1) {
    const key = parts.map(([name, letters]) => column(batch, name)[i]?.toString().slice(0, letters))
    if (key.includes(undefined)) continue
    const text = key.join('|')
    blocks.set(text, (blocks.get(text) ?? 0) + 1)
  }
  let pairs = 0
  for (const n of blocks.values()) pairs += (n * (n - 1)) / 2
  return pairs / size
}

test('a record is the same however many are made before it and after it', () => {
  const far = set.records(9_999_990, 10)
  const other = peopleSets.plain(1)
  expect(other.records(9_999_993, 3)).toEqual(far.map((fields) => fields.slice(3, 6)))
  expect(other.records(0, 50)).toEqual(many.map((fields) => fields.slice(0, 50)))
})

test('another seed makes other people', () => {
  const other = peopleSets.plain(2).records(0, 1000)
  const same = column(other, 'surname').filter((name, i) => name === column(many, 'surname')[i])
  expect(same.length).toBeLessThan(50)
})

test('seven tenths of the records are first records, each of another person', () => {
  expect(new Set(column(many, 'cluster')).size).toBe(70_000)
  expect(new Set(column(many, 'unique_id')).size).toBe(100_000)
})

test('a person has few records', () => {
  const sizes = new Map<unknown, number>()
  for (const person of column(many, 'cluster')) sizes.set(person, (sizes.get(person) ?? 0) + 1)
  expect(Math.max(...sizes.values())).toBeLessThanOrEqual(10)
})

test('copies agree with the first record more often than not, and always on the sex', () => {
  const first = new Map<unknown, number>()
  const agree = { first_name: 0, surname: 0, dob: 0, sex: 0, birth_place: 0, postcode: 0 }
  let copies = 0
  for (const [i, person] of column(many, 'cluster').entries()) {
    const original = first.get(person)
    if (original === undefined) first.set(person, i)
    else {
      copies += 1
      for (const name of Object.keys(agree) as (keyof typeof agree)[])
        if (column(many, name)[i] === column(many, name)[original]) agree[name] += 1
    }
  }
  const parts = Object.values(agree).map((n) => n / copies)
  expect(parts[3]).toBe(1)
  for (const [i, [low, high]] of [
    [0.68, 0.76],
    [0.71, 0.79],
    [0.81, 0.88],
    [1, 1],
    [0.78, 0.85],
    [0.64, 0.71],
  ].entries()) {
    expect(parts[i]).toBeGreaterThanOrEqual(low ?? 1)
    expect(parts[i]).toBeLessThanOrEqual(high ?? 0)
  }
})

test('12 to 15 in a hundred are born on 1 January, and one field in a hundred is empty', () => {
  expect(share('dob', (dob) => String(dob).endsWith('-01-01'))).toBeGreaterThan(0.12)
  expect(share('dob', (dob) => String(dob).endsWith('-01-01'))).toBeLessThan(0.15)
  for (const name of ['first_name', 'surname', 'dob', 'birth_place', 'postcode']) {
    expect(share(name, (field) => field === null)).toBeGreaterThan(0.009)
    expect(share(name, (field) => field === null)).toBeLessThan(0.016)
  }
})

test('postcodes have one form before the slips', () => {
  const firsts = column(many, 'postcode').filter((_, i) => i % 10 < 7)
  expect(firsts.every((code) => /^[a-l]{2}\d{1,2} [1-9][a-z]{2}$/.test(String(code)))).toBe(true)
})

test('the pairs under a blocking rule grow with the records, not with their square', () => {
  const more = set.records(0, 400_000)
  for (const rule of [
    [
      ['surname', 99],
      ['dob', 10],
    ],
    [
      ['first_name', 99],
      ['dob', 10],
    ],
    [
      ['postcode', 9],
      ['surname', 99],
    ],
    [
      ['birth_place', 99],
      ['dob', 10],
    ],
    [
      ['first_name', 3],
      ['surname', 4],
    ],
  ] as const) {
    const [few, lots] = [pairsEach(many, rule), pairsEach(more, rule)]
    expect(few).toBeGreaterThan(0.1)
    expect(lots).toBeLessThan(10)
    expect(lots / few).toBeLessThan(2)
  }
})
