/**
 * A measured value as a reader sees it: with its unit in a sentence, bare in a table.
 */
import type { Measure } from '../../../../capacity/measure/measure.ts'
import type { PageContext } from '../../../page-context.ts'

/** Whether the measure only tells yes from no. */
export const isYesNo = ({ id }: Pick<Measure, 'id'>): boolean => id.endsWith('-asked')

/** Per cent with a decimal under ten; days and years with their noun; yes or no where that is all. */
export function sayMeasured(ctx: PageContext, measure: Pick<Measure, 'id' | 'unit'>, value: number): string {
  const { f, m } = ctx
  const text = m.measures
  if (isYesNo(measure)) return value === 1 ? text.yes : text.no
  const digits = Number.isInteger(value) || Math.abs(value) >= 10 ? 0 : 1
  switch (measure.unit) {
    case 'percent':
      return f.percent(value, digits)
    case 'days':
      return `${f.number(value)} ${f.plural(Math.round(value), text.days)}`
    case 'years':
      return `${f.number(value, digits)} ${f.plural(value, text.years)}`
    case 'count':
      return f.number(value, digits)
  }
}
