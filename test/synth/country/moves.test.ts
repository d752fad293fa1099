import { expect, test } from 'vitest'
import { countryOf } from '../../../src/synth/country/country.ts'
import { dayOf } from '../../../src/synth/country/day.ts'
import { crossingsOf, movesOf, residenceOn, spellOn } from '../../../src/synth/country/moves.ts'
import type { Person } from '../../../src/synth/country/person.ts'
import { home, settings } from './small-country.ts'

const draw = countryOf(3, settings)
const people = Array.from({ length: 6000 }, (_, n) => draw(n)).flatMap(({ members }) => members)

const awa = {
  spells: [
    { country: 'GIN', from: dayOf('1990-05-01'), to: dayOf('2018-03-01'), beginning: 'birth', reason: null },
    {
      country: home,
      from: dayOf('2018-03-01'),
      to: dayOf('2020-07-01'),
      beginning: 'immigration',
      reason: 'search',
    },
    {
      country: 'FRA',
      from: dayOf('2020-07-01'),
      to: dayOf('2025-01-01'),
      beginning: 'onward',
      reason: 'work',
    },
  ],
  trips: [
    { left: dayOf('2017-02-01'), back: dayOf('2017-02-10'), country: home, purpose: 'visit' },
    { left: dayOf('2019-08-01'), back: dayOf('2019-08-20'), country: 'SEN', purpose: 'trade' },
  ],
} as unknown as Person

test('moves are the changes between spells', () => {
  expect(movesOf(awa)).toEqual([
    {
      day: dayOf('2018-03-01'),
      kind: 'immigration',
      from: 'GIN',
      to: home,
      reason: 'search',
      returned: null,
    },
    { day: dayOf('2020-07-01'), kind: 'onward', from: home, to: 'FRA', reason: 'work', returned: null },
  ])
})

test('a visit is an arrival and a departure, a journey the other way round', () => {
  expect(crossingsOf(awa, home).map(({ arrival, country, purpose }) => [arrival, country, purpose])).toEqual([
    [true, 'GIN', 'visit'],
    [false, 'GIN', 'visit'],
    [true, 'GIN', 'residence'],
    [false, 'SEN', 'trade'],
    [true, 'SEN', 'trade'],
    [false, 'FRA', 'residence'],
  ])
})

test('a spell has its first day, and not the day after its last', () => {
  expect(spellOn(awa, dayOf('2018-02-28'))?.country).toBe('GIN')
  expect(residenceOn(awa, dayOf('2018-03-01'), home)?.beginning).toBe('immigration')
  expect(residenceOn(awa, dayOf('2020-07-01'), home)).toBeUndefined()
  expect(spellOn(awa, dayOf('2025-01-01'))).toBeUndefined()
})

test('the true crossings of a person alternate, at least a day apart', () => {
  let count = 0
  const wrong: unknown[] = []
  for (const person of people) {
    const crossings = crossingsOf(person, home)
    count += crossings.length
    for (const [i, crossing] of crossings.entries()) {
      const before = crossings[i - 1]
      if (before === undefined) continue
      if (crossing.arrival === before.arrival || crossing.day <= before.day) wrong.push(crossing)
    }
  }
  expect(wrong).toEqual([])
  expect(count).toBeGreaterThan(50_000)
})
