/**
 * A measured value as it stands in a table: with its unit where that is a time, as a percentage where it is a share.
 */
import type { Measure } from '../../../capacity/measure/measure.ts'
import type { PageContext } from '../../page-context.ts'

/** Write `value` in the measure's unit; scores of questions are written plain. */
export function measuredValue(ctx: PageContext, unit: Measure['unit'] | 'score', value: number): string {
  const { f, m } = ctx
  const digits = Number.isInteger(value) || Math.abs(value) >= 100 ? 0 : 1
  switch (unit) {
    case 'percent':
      return f.percent(value, digits)
    case 'days':
      return m.assessment.units.days(f.number(value), value)
    case 'years':
      return m.assessment.units.years(f.number(value, digits), value)
    case 'count':
      return f.number(value, digits)
    case 'score':
      return f.number(value, digits)
  }
}
