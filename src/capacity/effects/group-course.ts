/**
 * The mean course of a group of countries, over those that have a value in the year.
 */
import { mean } from '../statistics/mean.ts'
import type { Course } from './course-of.ts'

export interface GroupPoint {
  readonly year: number
  /** Null where no country has a value. */
  readonly value: number | null
  /** Countries that have one. */
  readonly n: number
}

/** By year, ascending. */
export function groupCourse(courses: readonly Course[]): readonly GroupPoint[] {
  const years = [...new Set(courses.flatMap(({ points }) => points.map(({ year }) => year)))]
  return years
    .toSorted((a, b) => a - b)
    .map((year) => {
      const values = courses.flatMap(({ points }) => {
        const value = points.find((point) => point.year === year)?.value ?? null
        return value === null ? [] : [value]
      })
      return { year, value: values.length === 0 ? null : mean(values), n: values.length }
    })
}
