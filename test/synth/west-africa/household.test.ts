import { expect, test } from 'vitest'
import { readNameDictionary } from '../../../src/names/read-name-dictionary.ts'
import { readWestAfricaSettings } from '../../../src/synth/west-africa/settings.ts'
import { households } from '../../../src/synth/west-africa/west-africa-set.ts'

const settings = readWestAfricaSettings('standards')
const household = households(1, settings, readNameDictionary())
const homes = Array.from({ length: 16_000 }, (_, n) => household(n))
const people = homes.flat()

const ranked = (ids: readonly string[]): readonly number[] => {
  const found = new Map<string, number>()
  for (const id of ids) found.set(id, (found.get(id) ?? 0) + 1)
  return [...found.values()].toSorted((a, b) => b - a).map((n) => n / ids.length)
}
const sum = (shares: readonly number[]): number => shares.reduce((a, b) => a + b, 0)

test('one surname is borne by 18 in a hundred, twenty surnames by 74 (PAMJ 43:141)', () => {
  const shares = ranked(people.map((person) => person.surname[0]?.name.id ?? ''))
  expect(shares[0]).toBeGreaterThan(0.168)
  expect(shares[0]).toBeLessThan(0.196)
  expect(sum(shares.slice(0, 20))).toBeGreaterThan(0.72)
  expect(sum(shares.slice(0, 20))).toBeLessThan(0.76)
})

test('the commonest given name is borne by 5.5 in a hundred men, and 4.6 in a hundred women', () => {
  for (const [sex, share] of [
    ['M', 0.055],
    ['F', 0.046],
  ] as const) {
    const shares = ranked(people.filter((one) => one.sex === sex).map((one) => one.given[0]?.name.id ?? ''))
    expect(Math.abs((shares[0] ?? 0) - share)).toBeLessThan(0.006)
  }
})

test('a household shares a surname and its number', () => {
  const large = homes.filter((home) => home.length > 4)
  expect(large.length).toBeGreaterThan(1000)
  for (const home of large) {
    expect(new Set(home.map((one) => one.household)).size).toBe(1)
    expect(ranked(home.map((one) => one.surname.at(-1)?.name.id ?? ''))[0]).toBeGreaterThanOrEqual(0.4)
  }
  expect(new Set(homes.flatMap((home) => home[0]?.household ?? [])).size).toBe(
    homes.filter((h) => h.length).length,
  )
})

test('some telephones serve several members of a household; two households share one by chance alone', () => {
  const homesOf = new Map<string, Set<string>>()
  let shared = 0
  const seen = new Set<string>()
  for (const { phone, household: home } of people) {
    if (phone === null) continue
    if (seen.has(phone)) shared += 1
    seen.add(phone)
    homesOf.set(phone, (homesOf.get(phone) ?? new Set()).add(home))
  }
  expect(shared).toBeGreaterThan(people.length * 0.04)
  expect([...homesOf.values()].filter((set) => set.size > 1).length).toBeLessThan(25)
})

test('the population is young, and nobody is born after it is looked at', () => {
  const years = people.map((one) => one.birth.year).toSorted((a, b) => a - b)
  expect(settings.year - (years[years.length >> 1] ?? 0)).toBeLessThan(30)
  expect(Math.max(...years)).toBeLessThanOrEqual(settings.year)
})

test('older people know the day of their birth less often, and then name a round year', () => {
  const old = people.filter((one) => settings.year - one.birth.year >= 45)
  const young = people.filter((one) => settings.year - one.birth.year < 35)
  const unknown = (group: typeof people): number => group.filter((one) => !one.dayKnown).length / group.length
  expect(unknown(old)).toBeGreaterThan(0.35)
  expect(unknown(young)).toBeLessThan(0.2)
  const guessed = old.filter((one) => !one.dayKnown)
  expect(guessed.filter((one) => one.birth.year % 5 === 0).length / guessed.length).toBeGreaterThan(0.4)
})

test('children have no national number, and many adults have none', () => {
  const adults = people.filter((one) => settings.year - one.birth.year >= 18)
  const children = people.filter((one) => settings.year - one.birth.year < 14)
  expect(children.every((one) => one.nationalId === null)).toBe(true)
  const share = adults.filter((one) => one.nationalId === null).length / adults.length
  expect(share).toBeGreaterThan(0.36)
  expect(share).toBeLessThan(0.44)
})
