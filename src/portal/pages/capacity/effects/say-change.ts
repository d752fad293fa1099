/**
 * A change of a measure in words: `+4.2 percentage points`, `−120 days`.
 */
import type { Measure } from '../../../../capacity/measure/measure.ts'
import type { PageContext } from '../../../page-context.ts'

/** Decimals in which changes of a measure are written. */
export const digitsOf = (measure: Pick<Measure, 'unit'>): number => (measure.unit === 'days' ? 0 : 1)

/** With its sign, and its unit unless `bare`. */
export function sayChange(
  { f, m }: Pick<PageContext, 'f' | 'm'>,
  measure: Pick<Measure, 'unit'>,
  change: number,
  how: 'whole' | 'bare' | 'unsigned' = 'whole',
): string {
  const text = m.effects
  const digits = digitsOf(measure)
  const number = how === 'unsigned' ? f.number(Math.abs(change), digits) : f.signed(change, digits)
  if (how === 'bare') return number
  const units = { percent: text.points, days: text.days, years: text.years, count: text.numbers }
  return `${number} ${f.plural(Math.abs(change), units[measure.unit])}`
}
