/**
 * A value of a measure with its unit, as a table of a document writes it.
 */
import type { Measure } from '../capacity/measure/measure.ts'
import type { PageContext } from '../portal/page-context.ts'
import { messages } from './messages/messages.ts'

/** Write `value`; `score` is that of a question of the assessment, from 0 to 1. */
export function sayMeasured(ctx: PageContext, unit: Measure['unit'] | 'score', value: number): string {
  const { f, lang } = ctx
  const { units } = messages[lang].profile.data
  if (unit === 'percent') return f.percent(value, Number.isInteger(value) ? 0 : 1)
  const n = f.number(value, Number.isInteger(value) ? 0 : 1)
  if (unit === 'days') return units.days(n)
  return unit === 'years' ? units.years(n) : n
}
