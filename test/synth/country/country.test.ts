import { expect, test } from 'vitest'
import { citizenOn, countryOf } from '../../../src/synth/country/country.ts'
import { ageAt, dayOf, newYear, yearOf, yearOfDays } from '../../../src/synth/country/day.ts'
import { comerWeights } from '../../../src/synth/country/founders.ts'
import { movesOf, residenceOn } from '../../../src/synth/country/moves.ts'
import type { Person } from '../../../src/synth/country/person.ts'
import { places } from '../../../src/synth/country/person.ts'
import { migrationRates } from '../../../src/synth/country/schedule.ts'
import { home, settings } from './small-country.ts'

const draw = countryOf(1, settings)
const households = Array.from({ length: 20_000 }, (_, n) => draw(n))
const people = households.flatMap(({ members }) => members)
const { from, to } = settings.period
const years = Array.from({ length: yearOf(to) - yearOf(from) }, (_, i) => yearOf(from) + i)

test('a household is the same whichever was asked before it, and another under another seed', () => {
  expect(countryOf(1, settings)(19_999)).toEqual(households[19_999])
  expect(countryOf(1, settings)(7)).toEqual(households[7])
  expect(countryOf(2, settings)(7)).not.toEqual(households[7])
})

test('every person has a number of their own, which says the household and the place in it', () => {
  expect(new Set(people.map(({ number }) => number)).size).toBe(people.length)
  const wrong = households.filter(({ number, members }) =>
    members.some((person, i) => person.number !== number * places + i),
  )
  expect(wrong).toEqual([])
})

test('spells of residence follow each other without gaps, from birth to death or the end of the period', () => {
  const whole = ({ birth, death, spells }: Person): boolean =>
    spells[0]?.from === birth &&
    spells.at(-1)?.to === (death ?? to) &&
    spells.every((spell, i) => {
      const next = spells[i + 1]
      return (
        spell.to > spell.from &&
        (next === undefined || (next.from === spell.to && next.country !== spell.country))
      )
    })
  expect(people.filter((person) => !whole(person))).toEqual([])
})

test('stock and flows add up in every year: residents, births, deaths and moves', () => {
  for (const year of years) {
    const [first, next] = [newYear(year), newYear(year + 1)]
    const during = (day: number | null): boolean => day !== null && day > first && day <= next
    let [before, after, flows] = [0, 0, 0]
    for (const person of people) {
      if (residenceOn(person, first, home) !== undefined) before += 1
      // The last day of the period is its end: nobody is followed beyond it.
      if (residenceOn(person, Math.min(next, to - 1), home) !== undefined) after += 1
      const last = next === to ? to - 1 : next
      const until = (day: number | null): boolean => during(day) && (day ?? 0) <= last
      if (until(person.birth) && person.spells[0]?.country === home) flows += 1
      if (until(person.death) && residenceOn(person, (person.death ?? 0) - 1, home) !== undefined) flows -= 1
      for (const move of movesOf(person).filter(({ day }) => until(day)))
        flows += move.to === home ? 1 : move.from === home ? -1 : 0
    }
    expect(after).toBe(before + flows)
  }
})

test.each(['M', 'F'] as const)(
  'natives (%s) emigrate by the ages of the schedule of Rogers and Castro',
  (sex) => {
    const rates = migrationRates(settings.age_schedules[sex], settings.migration.emigration[sex])
    const groups = [0, 15, 20, 25, 30, 40, 60]
    const observed = groups.map(() => ({ events: 0, expected: 0 }))
    for (const person of people) {
      const [first] = person.spells
      if (person.sex !== sex || person.kind !== 'national' || first?.country !== home) continue
      for (let age = 0; age < 60; age += 1) {
        const begins = Math.max(first.from + 1, from, person.birth + age * yearOfDays)
        const ends = Math.min(first.to, person.birth + (age + 1) * yearOfDays)
        const group = observed[groups.findLastIndex((least) => least <= age)]
        if (ends <= begins || group === undefined) continue
        group.expected += ((ends - begins) / yearOfDays) * (rates[age] ?? 0)
        if (person.spells.length > 1 && first.to <= ends && first.to > begins) group.events += 1
      }
    }
    // Four standard deviations of a count of rare events.
    for (const { events, expected } of observed.slice(0, -1)) {
      expect(expected).toBeGreaterThan(80)
      expect(Math.abs(events - expected)).toBeLessThan(4 * Math.sqrt(expected))
    }
  },
)

test.each(['M', 'F'] as const)(
  'immigrants (%s) come at the ages that the schedule gives the origin',
  (sex) => {
    const weights = comerWeights(settings, sex)
    const total = weights.reduce((sum, weight) => sum + weight, 0)
    const came = people
      .filter((person) => person.kind === 'arriving' && person.sex === sex)
      .flatMap((person) =>
        movesOf(person)
          .slice(0, 1)
          .map(({ day }) => ageAt(person.birth, day)),
      )
    const part = (least: number, next: number): number =>
      weights.slice(least, next).reduce((sum, weight) => sum + weight, 0) / total
    for (const [least, next] of [
      [0, 5],
      [5, 15],
      [15, 20],
      [20, 25],
      [25, 35],
      [35, 60],
    ] as const) {
      const found = came.filter((age) => age >= least && age < next).length / came.length
      expect(found).toBeCloseTo(part(least, next), 1)
      const deviation = Math.sqrt((part(least, next) * (1 - part(least, next))) / came.length)
      expect(Math.abs(found - part(least, next))).toBeLessThan(4 * deviation + 0.005)
    }
    expect(came.length).toBeGreaterThan(1000)
  },
)

test('the refugees come within two years, most of them in 2012, from one country', () => {
  const days = people.flatMap((person) => movesOf(person).filter(({ kind }) => kind === 'forced'))
  expect(days.length).toBeGreaterThan(300)
  expect(new Set(days.map((move) => `${move.from} ${move.to}`))).toEqual(new Set([`MLI ${home}`]))
  expect(days.every(({ day }) => day >= dayOf('2012-01-20'))).toBe(true)
  expect(days.filter(({ day }) => yearOf(day) === 2012).length / days.length).toBeGreaterThan(0.85)
})

test('a child is born to a woman of 15 to 49 who lives in Sanoria, and is a citizen as she is', () => {
  const born = people.filter(({ birth }) => birth >= from)
  const byNumber = new Map(people.map((person) => [person.number, person]))
  let natives = 0
  const wrong: Person[] = []
  for (const child of born) {
    const mother = child.mother === null ? undefined : byNumber.get(child.mother)
    if (mother === undefined || child.birthCountry !== home) continue
    natives += 1
    const age = ageAt(mother.birth, child.birth)
    const bears = mother.sex === 'F' && age >= 14 && age <= 50
    const there = residenceOn(mother, child.birth, home) !== undefined
    if (!bears || !there || child.citizenship !== citizenOn(mother, child.birth, home)) wrong.push(child)
  }
  expect(wrong).toEqual([])
  expect(natives).toBeGreaterThan(10_000)
})

test('who becomes a citizen was a foreigner who had lived there for five years', () => {
  const naturalised = people.filter((person) => person.naturalised !== null)
  expect(naturalised.length).toBeGreaterThan(100)
  for (const person of naturalised) {
    const day = person.naturalised ?? 0
    const stay = residenceOn(person, day, home)
    expect(person.citizenship).not.toBe(home)
    expect(day - (stay?.from ?? day)).toBeGreaterThanOrEqual(Math.floor(5 * yearOfDays))
    expect(citizenOn(person, day - 1, home)).toBe(person.citizenship)
    expect(citizenOn(person, day, home)).toBe(home)
  }
})

test('three to nine in a hundred residents were born abroad, in each census', () => {
  for (const night of settings.agencies.census.nights) {
    const residents = people.filter((person) => residenceOn(person, night, home) !== undefined)
    const share = residents.filter(({ birthCountry }) => birthCountry !== home).length / residents.length
    expect(share).toBeGreaterThan(0.03)
    expect(share).toBeLessThan(0.09)
  }
})
