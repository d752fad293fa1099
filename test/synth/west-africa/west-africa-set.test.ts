import { expect, test } from 'vitest'
import { readNameDictionary } from '../../../src/names/read-name-dictionary.ts'
import { peopleSets } from '../../../src/synth/sets.ts'
import { households } from '../../../src/synth/west-africa/west-africa-set.ts'
import { readWestAfricaSettings } from '../../../src/synth/west-africa/settings.ts'

const size = 40_000
const set = peopleSets['west-africa'](1)
const batch = set.records(0, size)
const at = new Map(set.columns.map(({ name }, i) => [name, i]))
const column = (name: string) => batch[at.get(name) ?? -1] ?? []
const share = (name: string, holds: (field: string | number | null, i: number) => boolean): number =>
  column(name).filter(holds).length / size

test('a record is the same however many are made before it and after it', () => {
  const other = peopleSets['west-africa'](1)
  const last = other.records(39_990, 5)
  expect(last).toEqual(batch.map((fields) => fields.slice(39_990, 39_995)))
  expect(other.records(0, 10)).toEqual(batch.map((fields) => fields.slice(0, 10)))
})

test('every record says which person it is of, and that person lives in the household it names', () => {
  const people = households(1, readWestAfricaSettings('standards'), readNameDictionary())
  for (const [i, truth] of column('person').entries()) {
    const [home, member] = String(truth).split('-').map(Number)
    const person = people(home ?? -1)[member ?? -1]
    expect(person?.id).toBe(truth)
    const household = column('household')[i]
    expect([null, person?.household]).toContain(household)
    if (i > 3000) break
  }
})

test('a person has one to six records, 2.3 on average, seldom next to each other', () => {
  const records = new Map<unknown, number>()
  for (const person of column('person')) records.set(person, (records.get(person) ?? 0) + 1)
  expect(Math.max(...records.values())).toBe(6)
  expect(size / records.size).toBeGreaterThan(2.1)
  expect(size / records.size).toBeLessThan(2.5)
  expect(share('person', (person, i) => i > 0 && column('person')[i - 1] === person)).toBeLessThan(0.005)
})

test('12 to 30 of a hundred full dates are on 1 January, a few on 1 July', () => {
  const full = column('dob').filter((dob) => String(dob).length === 10)
  const on = (day: string): number => full.filter((dob) => String(dob).endsWith(day)).length / full.length
  expect(on('-01-01')).toBeGreaterThan(0.12)
  expect(on('-01-01')).toBeLessThan(0.3)
  expect(on('-07-01')).toBeGreaterThan(0.01)
  expect(on('-07-01')).toBeLessThan(0.04)
})

test('a date is a day, a month or a year; where there is none there is mostly an age, and half the adult ages are round', () => {
  expect(column('dob').every((dob) => dob === null || /^\d{4}(-[01]\d(-[0-3]\d)?)?$/.test(String(dob)))).toBe(
    true,
  )
  expect(share('dob', (dob) => dob === null)).toBeGreaterThan(0.2)
  expect(share('dob', (dob) => dob === null)).toBeLessThan(0.33)
  expect(share('age', (age, i) => age !== null && column('dob')[i] !== null)).toBe(0)
  const adults = column('age').filter((age) => Number(age) >= 18)
  expect(adults.filter((age) => Number(age) % 5 === 0).length / adults.length).toBeGreaterThan(0.35)
})

test('nobody is recorded before birth', () => {
  const born = column('dob').map((dob) => Number(String(dob).slice(0, 4)))
  expect(column('reference_year').every((year, i) => !(Number(year) < (born[i] ?? 0)))).toBe(true)
})

test.each([
  ['given_name', 0.004, 0.02],
  ['surname', 0.015, 0.045],
  ['sex', 0.002, 0.012],
  ['birth_place', 0.12, 0.25],
  ['mother_name', 0.33, 0.48],
  ['father_name', 0.4, 0.55],
  ['phone', 0.6, 0.8],
  ['national_id', 0.75, 0.9],
  ['household', 0.45, 0.65],
  ['nationality', 0.05, 0.15],
] as const)('%s is empty in %f to %f of the records', (name, low, high) => {
  const missing = share(name, (field) => field === null)
  expect(missing).toBeGreaterThan(low)
  expect(missing).toBeLessThan(high)
})

test('the records of one person differ in the spelling of the name, yet agree more often than those of two', () => {
  const first = new Map<unknown, number>()
  const name = (i: number): string => String(column('surname')[i]).toLowerCase()
  let [same, pairs, chance] = [0, 0, 0]
  for (const [i, person] of column('person').entries()) {
    const other = first.get(person)
    if (other === undefined) first.set(person, i)
    else {
      pairs += 1
      if (name(other) === name(i)) same += 1
      if (name((other + 7777) % size) === name(i)) chance += 1
    }
  }
  expect(same / pairs).toBeGreaterThan(0.35)
  expect(same / pairs).toBeLessThan(0.75)
  expect(chance / pairs).toBeLessThan(0.06)
})

test('several sources see the people, and schools only the young', () => {
  expect(new Set(column('source'))).toEqual(
    new Set(['census', 'civil', 'border', 'permit', 'health', 'school']),
  )
  const pupils = column('source').flatMap((source, i) => (source === 'school' ? [i] : []))
  const ages = pupils.flatMap((i) => {
    const dob = column('dob')[i]
    return dob === null || dob === undefined
      ? []
      : [Number(column('reference_year')[i]) - Number(String(dob).slice(0, 4))]
  })
  expect(Math.max(...ages)).toBeLessThanOrEqual(21)
  expect(Math.min(...ages)).toBeGreaterThanOrEqual(5)
})
