import { expect, test } from 'vitest'
import { countryOf } from '../../../src/synth/country/country.ts'
import { dayOf, newYear, yearOf } from '../../../src/synth/country/day.ts'
import { crossingsOf } from '../../../src/synth/country/moves.ts'
import type { Person } from '../../../src/synth/country/person.ts'
import { home, settings } from './small-country.ts'

const draw = countryOf(4, settings)
const people = Array.from({ length: 12_000 }, (_, n) => draw(n)).flatMap(({ members }) => members)
const travellers = people.filter(({ trips }) => trips.length > 0)

const end = settings.period.to

test('a trip lies inside one spell of residence, but for the last, which may end after the period, and is shorter than the longest that is asked for', () => {
  const longest = settings.mobility.seasonal.days[1]
  const fits = ({ spells, trips }: Person): boolean =>
    trips.every(
      ({ left, back }) =>
        back > left &&
        back - left <= longest &&
        spells.some(({ from, to }) => from < left && (back < to || (to === end && left < to))),
    )
  expect(travellers.filter((person) => !fits(person))).toEqual([])
  expect(travellers.length).toBeGreaterThan(5000)
})

test('as many people are under way at the end of the period as a year before', () => {
  const trips = travellers.flatMap((person) => person.trips)
  const underWay = (day: number): number => trips.filter(({ left, back }) => left < day && day <= back).length
  expect(underWay(end)).toBeGreaterThan(0.8 * underWay(newYear(yearOf(end) - 1)))
})

test('seasonal workers leave between November and the end of the year, mostly men', () => {
  const seasonal = travellers.filter(
    ({ kind, trips }) => kind === 'national' && trips.some(({ purpose }) => purpose === 'season'),
  )
  expect(seasonal.length).toBeGreaterThan(300)
  for (const { trips } of seasonal)
    for (const { left, purpose } of trips) {
      if (purpose !== 'season') continue
      const dayOfYear = left - newYear(yearOf(left))
      expect(dayOfYear).toBeGreaterThanOrEqual(300)
    }
  expect(seasonal.filter(({ sex }) => sex === 'M').length / seasonal.length).toBeGreaterThan(0.65)
})

test('people who only come for a time have no residence in Sanoria', () => {
  const visitors = people.filter(({ kind }) => kind === 'visitor')
  expect(visitors.length).toBeGreaterThan(500)
  expect(visitors.every(({ spells }) => spells.every(({ country }) => country !== home))).toBe(true)
})

/**
 * Whether a crossing changes the status by 12 months in 16, from what follows it: with 365 days on its own side before more
 * than 122 on the other. The rule of Stats NZ, written out in sums of days.
 */
function decides(days: readonly number[], i: number): boolean {
  let [own, other] = [0, 0]
  for (let k = i; k < days.length; k += 1) {
    const spent = (days[k + 1] ?? (days[k] ?? 0) + 487) - (days[k] ?? 0)
    if ((k - i) % 2 === 0) own += spent
    else other += spent
    if (own >= 365 && other <= 122) return true
    if (other > 122) return false
  }
  return false
}

test('by the rule of 12 months in 16, moves change residence and trips do not', () => {
  const lastSure = dayOf('2023-01-01')
  let [moves, agreed, trips, disagreed] = [0, 0, 0, 0]
  const whole = (person: Person): boolean => person.death === null
  for (const person of people.filter(whole)) {
    const crossings = crossingsOf(person, home)
    const days = crossings.map(({ day }) => day)
    // The status before the first crossing: who comes first lived elsewhere.
    let resident = crossings[0]?.arrival === false
    for (const [i, { arrival, purpose, day }] of crossings.entries()) {
      const changes = arrival !== resident && decides(days, i)
      if (changes) resident = arrival
      if (day < settings.period.from || day > lastSure) continue
      if (purpose === 'residence' || purpose === 'refuge') {
        moves += 1
        if (changes) agreed += 1
      } else {
        trips += 1
        if (changes) disagreed += 1
      }
    }
  }
  expect(moves).toBeGreaterThan(1000)
  expect(agreed / moves).toBeGreaterThan(0.995)
  expect(disagreed / trips).toBeLessThan(0.001)
})
