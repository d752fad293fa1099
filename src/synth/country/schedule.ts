/**
 * How often things happen at each age: the model migration schedule of Rogers and Castro (IIASA RR-81-30, 1981), the hazard of
 * death of Siler (Ecology 60, 1979), and the day on which an event with such rates falls.
 */
import type { Random } from '../random.ts'
import { yearOfDays } from './day.ts'
import type { Day } from './day.ts'

/** The seven parameters: childhood, labour force, and a level that does not depend on age. */
export interface MigrationSchedule {
  readonly a1: number
  readonly alpha1: number
  readonly a2: number
  readonly alpha2: number
  readonly mu2: number
  readonly lambda2: number
  readonly c: number
}

/** Moves per person and year at exact age `x`: m(x) of the seven-parameter schedule. */
export function migrationRate(s: MigrationSchedule, x: number): number {
  const childhood = s.a1 * Math.exp(-s.alpha1 * x)
  const past = x - s.mu2
  return childhood + s.a2 * Math.exp(-s.alpha2 * past - Math.exp(-s.lambda2 * past)) + s.c
}

/** The parameters of a falling, a level and a rising risk of death. */
export interface DeathHazard {
  readonly a1: number
  readonly b1: number
  readonly a2: number
  readonly a3: number
  readonly b3: number
}

/** Ages in completed years, 0 to 109. */
const ages = Array.from({ length: 110 }, (_, age) => age)

/** Rates per person and year by completed age. */
export type Rates = readonly number[]

/** m(x) at the middle of each year of age, times `level`. */
export const migrationRates = (schedule: MigrationSchedule, level: number): Rates =>
  ages.map((age) => level * migrationRate(schedule, age + 0.5))

/** The mean hazard over each year of age, which gives the survival of the formula at every birthday. */
export const deathRates = ({ a1, b1, a2, a3, b3 }: DeathHazard): Rates =>
  ages.map(
    (age) =>
      (a1 / b1) * (Math.exp(-b1 * age) - Math.exp(-b1 * (age + 1))) +
      a2 +
      (a3 / b3) * (Math.exp(b3 * (age + 1)) - Math.exp(b3 * age)),
  )

/** The part of the newborn who reach each birthday: `survival[x]`. */
export function survival(rates: Rates): readonly number[] {
  let alive = 1
  return rates.map((rate) => {
    const reached = alive
    alive *= Math.exp(-rate)
    return reached
  })
}

/**
 * Draw the first day of an event from `from` (inclusive) to `to` (exclusive) for a person born on `birth`; null where none
 * falls in that time. Rates are constant within a year of age; the last of the list holds for all later ages.
 */
export function firstEvent(random: Random, rates: Rates, birth: Day, from: Day, to: Day): Day | null {
  let left = -Math.log(1 - random.unit())
  let at = from
  for (let age = Math.max(0, Math.floor((from - birth) / yearOfDays)); at < to; age += 1) {
    const rate = rates[Math.min(age, rates.length - 1)] ?? 0
    const next = Math.max(at, Math.min(to, birth + (age + 1) * yearOfDays))
    const spent = (rate * (next - at)) / yearOfDays
    if (spent > left) return Math.floor(at + ((next - at) * left) / spent)
    left -= spent
    at = next
  }
  return null
}

/** Draw a day at a constant rate per year; null where none falls before `to`. */
export const steadyEvent = (random: Random, rate: number, from: Day, to: Day): Day | null =>
  firstEvent(random, [rate], from, from, to)
