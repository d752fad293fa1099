import { expect, test } from 'vitest'
import {
  deathRates,
  firstEvent,
  migrationRate,
  migrationRates,
  steadyEvent,
  survival,
} from '../../../src/synth/country/schedule.ts'
import { randomStream } from '../../../src/synth/random.ts'
import { settings } from './small-country.ts'

const fundamental = { a1: 0.02, alpha1: 0.1, a2: 0.06, alpha2: 0.1, mu2: 20, lambda2: 0.4, c: 0.003 }

// m(x) of the R package migest 2.0.5 (rc_model_fund), to the digits that it gives.
test.each([
  [0, 0.023],
  [5, 0.015130613194],
  [15, 0.0075237357092],
  [20, 0.027779472135],
  [23, 0.037894574668],
  [30, 0.025667910812],
  [50, 0.006121964688],
])('the fundamental schedule at age %i is %f', (age, rate) => {
  expect(migrationRate(fundamental, age)).toBeCloseTo(rate, 11)
})

test('the schedules of the country peak in the twenties, for both sexes', () => {
  for (const sex of ['M', 'F'] as const) {
    const rates = migrationRates(settings.age_schedules[sex], 1)
    const peak = rates.indexOf(Math.max(...rates))
    expect(peak).toBeGreaterThanOrEqual(20)
    expect(peak).toBeLessThanOrEqual(25)
  }
})

test('a life is 55 to 68 years long, and 900 to 960 of 1,000 children see their fifth birthday', () => {
  const reached = survival(deathRates(settings.mortality))
  const expectation = reached.reduce((sum, part) => sum + part, 0) - 0.5
  expect(expectation).toBeGreaterThan(55)
  expect(expectation).toBeLessThan(68)
  expect(reached[5]).toBeGreaterThan(0.9)
  expect(reached[5]).toBeLessThan(0.96)
})

test('the mean hazard of a year of age gives the survival of the formula', () => {
  const { a1, b1, a2, a3, b3 } = settings.mortality
  const cumulated = (x: number): number =>
    (a1 / b1) * (1 - Math.exp(-b1 * x)) + a2 * x + (a3 / b3) * (Math.exp(b3 * x) - 1)
  const reached = survival(deathRates(settings.mortality))
  for (const age of [1, 5, 40, 80]) expect(reached[age]).toBeCloseTo(Math.exp(-cumulated(age)), 12)
})

test('events fall in their time, as often as their rate says', () => {
  const random = randomStream(1, 'test')
  let [events, days] = [0, 0]
  for (let i = 0; i < 20_000; i += 1) {
    random.start(i)
    const day = steadyEvent(random, 0.2, 100, 100 + 730)
    expect(day === null || (day >= 100 && day < 830)).toBe(true)
    events += day === null ? 0 : 1
    days += day === null ? 730 : day + 0.5 - 100
  }
  expect(events / (days / 365.2425)).toBeCloseTo(0.2, 2)
})

test('a rate that begins at an age strikes nobody before it', () => {
  const random = randomStream(2, 'test')
  const rates = [0, 0, 5]
  for (let i = 0; i < 1000; i += 1) {
    random.start(i)
    const day = firstEvent(random, rates, 0, 0, 3000)
    expect(day === null || day >= 730).toBe(true)
  }
})
