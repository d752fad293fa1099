/** Dates and times in the orders that the agencies' forms have. */
import { civilDate, isoDay } from '../day.ts'
import type { Day } from '../day.ts'

const two = (n: number): string => String(n).padStart(2, '0')

/** A date as far as it is known, day first: `07/03/1985`, `03/1985`, `1985`. */
export const frenchDate = (iso: string | null): string | null =>
  iso === null ? null : iso.split('-').toReversed().join('/')

export const frenchDay = (day: Day): string => frenchDate(isoDay(day)) ?? ''

/** `07/03/2021 14:05`, from minutes since the beginning of 1970. */
export function frenchMoment(minutes: number): string {
  const minute = ((minutes % 1440) + 1440) % 1440
  return `${frenchDay(Math.floor(minutes / 1440))} ${two(Math.floor(minute / 60))}:${two(minute % 60)}`
}

/** `19850307`; what is not known is noughts. */
export const compactDate = (iso: string | null): string => (iso ?? '').replaceAll('-', '').padEnd(8, '0')

/** `07-03-1985`. */
export function portugueseDay(day: Day): string {
  const date = civilDate(day)
  return `${two(date.day)}-${two(date.month)}-${date.year}`
}
