/**
 * The unit line of UNHCR's stocks: end of year, with the year that is told at its middle.
 */
import type { PageContext } from '../../page-context.ts'
import type { Observation } from '../../../published/model.ts'
import { years } from './years.ts'

/** Write the line for the cells of a figure. */
export function endOfYear(ctx: PageContext, cells: readonly Observation[]): string {
  const middle = cells.find((o) => o.vintage.startsWith(o.key.at(-1) ?? '-'))?.key.at(-1) ?? ''
  return ctx.m.parts.endOfYear(years(ctx, cells), middle)
}
