/**
 * The last year of which a monthly or quarterly table has the end: a year cut short must not be compared with whole ones.
 */
import type { PageContext } from '../../page-context.ts'

/** The year; undefined where the release lacks the table, or the table any figure. */
export async function lastFullYear(ctx: PageContext, table: string): Promise<string | undefined> {
  if (!ctx.release.vocabulary.tables.some((t) => t.id === table)) return undefined
  const last = (await ctx.release.codes(table, 'TIME_PERIOD')).at(-1)
  if (last === undefined) return undefined
  const year = last.slice(0, 4)
  return /^\d{4}(-12|-Q4)?$/.test(last) ? year : String(Number(year) - 1)
}
