/**
 * Groups by which linkage rates are told: sexes, ages in bands, births in decades, nationalities, regions.
 */
import { ageBand } from '../steps/link/evaluate/linkage-rates.ts'

/** Columns that say who somebody is, by the names that files give them. */
const usualGroups = /^(sex|gender|nationality|citizenship|region|country|country_of_birth|age)$/i
const usualBirth = /^(dob|date_of_birth|birth_date|birthdate|born|year_of_birth|birth_year)$/i

/** Columns of the files by which linkage rates are told, those asked for or those that are usual. */
export const groupColumns = (columns: readonly string[], asked?: readonly string[]): readonly string[] =>
  asked ?? columns.filter((name) => usualGroups.test(name) || usualBirth.test(name))

/** Groups of fewer records are told together: a rate of so few says nothing, and may point to a person. */
const fewest = 20
const mostGroups = 30

/** Groups of the values of a column, with the small ones as `other`. */
export function grouped(column: string, values: readonly (string | null)[]): readonly (string | null)[] {
  const groups = values.map((value) => groupOf(column, value))
  const counts = new Map<string, number>()
  for (const group of groups) if (group !== null) counts.set(group, (counts.get(group) ?? 0) + 1)
  const kept = new Set(
    [...counts]
      .filter(([, n]) => n >= fewest)
      .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, mostGroups)
      .map(([group]) => group),
  )
  return groups.map((group) => (group === null || kept.has(group) ? group : 'other'))
}

/** Ages in bands, births in decades, other values as they stand. */
function groupOf(column: string, value: string | null): string | null {
  if (value === null) return null
  if (/^age$/i.test(column)) return ageBand(Number.parseFloat(value))
  if (!usualBirth.test(column)) return value
  const year = /^([12]\d{3})/.exec(value)?.[1]
  return year === undefined ? null : `${year.slice(0, 3)}0–${year.slice(2, 3)}9`
}
