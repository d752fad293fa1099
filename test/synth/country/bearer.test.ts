import { expect, test } from 'vitest'
import { bearersOf } from '../../../src/synth/country/bearer.ts'
import { countryOf } from '../../../src/synth/country/country.ts'
import { civilDate, dayOf, yearOf } from '../../../src/synth/country/day.ts'
import { parts, settings } from './small-country.ts'

const households = Array.from({ length: 1500 }, (_, n) => countryOf(1, settings)(n))
const bearers = bearersOf(1, settings, parts.names, parts.dictionary)

test('a household has the same names whenever it is asked', () => {
  const [first] = households
  if (first === undefined) throw new Error('no household')
  const words = () =>
    bearers(first).map(({ given, surname }) => [...given, ...surname].map(({ usual }) => usual))
  const once = words()
  bearers(households[1] ?? first)
  expect(words()).toEqual(once)
})

test('children bear the surname of the household, and know their mother by the name that she bears', () => {
  for (const household of households.slice(0, 200)) {
    const named = bearers(household)
    for (const [i, person] of household.members.entries()) {
      const mother = household.members.findIndex(({ number }) => number === person.mother)
      if (mother < 0) continue
      expect(named[i]?.mother[0]).toBe(named[mother]?.given[0])
    }
    const surnames = household.members.flatMap(({ role }, i) =>
      role === 'child' ? [named[i]?.surname[0]?.name.id] : [],
    )
    expect(new Set(surnames).size).toBeLessThanOrEqual(1)
  }
})

test('a passport keeps its number for years and not for ever', () => {
  const [bearer] = bearers(countryOf(1, settings)(3))
  const years = Array.from({ length: 12 }, (_, i) => bearer?.passport(dayOf(`${2010 + i}-06-01`)))
  expect(new Set(years).size).toBeGreaterThanOrEqual(3)
  expect(new Set(years).size).toBeLessThanOrEqual(4)
  expect(bearer?.passport(dayOf('2012-01-01'))).toBe(bearer?.passport(dayOf('2012-12-31')))
})

test('who does not know the day believes in 1 January, of a round year more often when old', () => {
  const people = households.flatMap((household) =>
    bearers(household).map((bearer, i) => ({ bearer, birth: household.members[i]?.birth ?? 0 })),
  )
  const unsure = people.filter(({ bearer }) => !bearer.dayKnown)
  expect(unsure.length / people.length).toBeGreaterThan(0.1)
  expect(unsure.length / people.length).toBeLessThan(0.4)
  expect(unsure.every(({ bearer }) => bearer.birth.month === 1 && bearer.birth.day === 1)).toBe(true)
  const old = unsure.filter(({ birth }) => yearOf(birth) < 1980)
  expect(old.filter(({ bearer }) => bearer.birth.year % 5 === 0).length / old.length).toBeGreaterThan(0.35)
  const sure = people.filter(({ bearer, birth }) => bearer.dayKnown && civilDate(birth).day < 29)
  expect(sure.filter(({ bearer, birth }) => civilDate(birth).year !== bearer.birth.year)).toEqual([])
})
