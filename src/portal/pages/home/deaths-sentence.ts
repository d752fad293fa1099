/**
 * How many people died or disappeared on the routes in the last full year.
 */
import type { PageContext } from '../../page-context.ts'
import { lastFullYear } from '../parts/last-full-year.ts'
import { told } from '../parts/told.ts'

/** The sentence; undefined where the release lacks its figures. */
export async function deathsSentence(ctx: PageContext): Promise<string | undefined> {
  const { f, m } = ctx
  const cells = await ctx.release.query({ table: 'sdg-10-7-3', where: { ROUTE: ['_T'], OUTCOME: ['_T'] } })
  const full = await lastFullYear(ctx, 'deaths-route')
  const cell = cells.find((o) => o.key.at(-1) === full)
  if (cell === undefined || full === undefined) return undefined
  const count = told(ctx, 'sdg-10-7-3', cell, (n) => f.count(n, m.home.people))
  return m.home.numbers.deathsText(full, count)
}
