/**
 * A value with its unit, rounded, as a sentence says it: “2.6 million people”, “8.0%”, “US$1.2 billion”, “989 per 100,000 people”.
 */
import type { PageContext } from './page-context.ts'

/** `unit` is a code of CL_UNIT; `decimals` are those of the table. */
export function sayValue(ctx: PageContext, value: number, unit: string, decimals = 0): string {
  const { f, m } = ctx
  if (unit === 'PS') return f.count(value, m.tables.people)
  if (unit === 'CASES') return f.count(value, m.tables.cases)
  if (unit === 'MOVES') return f.count(value, m.tables.moves)
  if (unit === 'PCT') return f.percent(value, Math.min(decimals, 1))
  if (unit === 'PCT_YEAR') return m.tables.perYear(f.percent(value, 1))
  if (unit === 'USD_MN') return f.usd(value)
  const digits = Math.abs(value) < 100 ? decimals : 0
  return unit === 'NR' ? f.number(value, digits) : `${f.number(value, digits)} ${ctx.label('CL_UNIT', unit)}`
}
