/** Days of the civil calendar as whole numbers, counted from 1 January 1970; the truth and all arithmetic of it are in days. */
import type { CivilDate } from '../date.ts'
import { dateText } from '../date.ts'

/** A day as a number. */
export type Day = number

const length = 86_400_000

/** Mean length of a year of the calendar. */
export const yearOfDays = 365.2425

export const dayOf = (iso: string): Day => Date.parse(iso) / length

export function civilDate(day: Day): CivilDate {
  const date = new Date(day * length)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

export const isoDay = (day: Day): string => dateText(civilDate(day))

export const yearOf = (day: Day): number => new Date(day * length).getUTCFullYear()

/** The first day of a year. */
export const newYear = (year: number): Day => Date.UTC(year, 0, 1) / length

/** Completed years of life on a day. */
export function ageAt(birth: Day, day: Day): number {
  const [born, now] = [civilDate(birth), civilDate(day)]
  const before = now.month < born.month || (now.month === born.month && now.day < born.day)
  return now.year - born.year - (before ? 1 : 0)
}
