/**
 * Levels of a date: what two dates of one person differ by when one of them was written, heard or guessed wrongly.
 *
 * Equal days weigh by how rare they are, so 1 January, which many have who do not know their day, weighs less by itself: one level
 * is enough for both. A year alone is a date too.
 */
import type { Column, Level } from './model.ts'

/** @param of column of dates: 1985-03-09, 19850309, 1985-03 or 1985 */
export function dateLevels(of: string): {
  readonly levels: readonly Level[]
  readonly columns: readonly Column[]
} {
  const part = (name: NonNullable<Column['date_part']>['part']): Column => ({
    name: `${of}.${name}`,
    date_part: { of, part: name },
  })
  const [iso, year, monthDay, swapped, heaped] = [
    `${of}.iso`,
    `${of}.year`,
    `${of}.monthDay`,
    `${of}.swapped`,
    `${of}.heaped`,
  ]
  // There for days that are known and not heaped; missing for all others.
  const precise = `${of}.precise`
  return {
    columns: [
      ...(['iso', 'year', 'monthDay', 'swapped', 'heaped'] as const).map(part),
      { name: precise, sql: `case when "${heaped.replaceAll('"', '""')}" = 0 then 1 end`, number: true },
    ],
    levels: [
      { label: 'Missing', test: { missing: [year] } },
      { label: 'Same day', test: { exact: iso }, frequency: { of: iso, weight: 1, least: 0 } },
      { label: 'Day and month swapped', test: { crossed: [iso, swapped] } },
      { label: 'One slip in a digit', test: { withinOneEdit: iso } },
      {
        label: 'Same day and month, year within 5',
        test: { all: [{ exact: monthDay }, { apart: year, atMost: 5 }, { not: { missing: [precise] } }] },
      },
      {
        label: 'Same year, and one date is rough',
        test: { all: [{ exact: year }, { missing: [precise] }] },
      },
      { label: 'Year within 1', test: { apart: year, atMost: 1 } },
      { label: 'Year within 5', test: { apart: year, atMost: 5 } },
      { label: 'Different', test: { else: true } },
    ],
  }
}
