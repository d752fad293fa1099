/**
 * When a stock of UNHCR was counted: at the end of its year, or in the middle of the year in which the file was made.
 */
import type { PageContext } from '../../page-context.ts'
import type { Observation } from '../../../published/model.ts'

/** Write the moment; `first` begins with a capital letter. */
export function moment(ctx: PageContext, o: Observation, first = false): string {
  const year = o.key.at(-1) ?? ''
  const { endOf, middleOf } = ctx.m.parts
  const text = o.vintage.startsWith(year) ? middleOf(year) : endOf(year)
  return first ? text.charAt(0).toLocaleUpperCase(ctx.lang) + text.slice(1) : text
}
