import { expect, test } from 'vitest'
import { countryOf } from '../../../src/synth/country/country.ts'
import { ageAt, dayOf, yearOf } from '../../../src/synth/country/day.ts'
import { educationAt, labourStatus } from '../../../src/synth/country/traits.ts'
import { settings } from './small-country.ts'

const day = dayOf('2023-11-19')
const draw = countryOf(1, settings)
const people = Array.from({ length: 5000 }, (_, n) => draw(n))
  .flatMap(({ members }) => members)
  .filter(({ birth, death }) => birth <= day && (death === null || death > day))

test('children have no labour status, and no education beyond their age', () => {
  const under = (age: number): typeof people => people.filter(({ birth }) => ageAt(birth, day) < age)
  expect(new Set(under(15).map((person) => labourStatus(person, day)))).toEqual(new Set([null]))
  expect(new Set(under(12).map((person) => educationAt(person, day)))).toEqual(new Set([0]))
  expect(under(12).length).toBeGreaterThan(1000)
})

test('in their prime eight men in ten work and more than half of the women', () => {
  const part = (sex: 'F' | 'M'): number => {
    const prime = people.filter(
      (one) => one.sex === sex && ageAt(one.birth, day) >= 30 && ageAt(one.birth, day) < 50,
    )
    return prime.filter((one) => labourStatus(one, day) === 'employed').length / prime.length
  }
  expect(part('M')).toBeCloseTo(0.82, 1)
  expect(part('F')).toBeCloseTo(0.56, 1)
})

test('the young have gone to school longer than the old, and professionals have studied', () => {
  const schooled = (from: number, to: number): number => {
    const cohort = people.filter(({ birth }) => yearOf(birth) >= from && yearOf(birth) < to)
    return cohort.filter(({ traits }) => traits.education >= 2).length / cohort.length
  }
  expect(schooled(1990, 2000)).toBeGreaterThan(schooled(1950, 1970) + 0.15)
  const professionals = people.filter(({ traits }) => traits.occupation === '2')
  expect(
    professionals.filter(({ traits }) => traits.education >= 5).length / professionals.length,
  ).toBeGreaterThan(0.4)
})
