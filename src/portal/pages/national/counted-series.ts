/**
 * What a table counted from records says of a country as a whole, period by period, and the newest figure that will not be revised.
 */
import type { Observation } from '../../../published/model.ts'
import { isFromRecords } from '../../../standards/table.ts'
import type { PageContext } from '../../page-context.ts'

/** Whether the release has tables made from records: its countries then have figures of their own. */
export const countsItself = (ctx: Pick<PageContext, 'release'>): boolean =>
  ctx.release.vocabulary.tables.some(isFromRecords)

/**
 * Cells of a table at its totals, oldest first, all from the source that reaches furthest; none where the release has no such table.
 *
 * @param where codes of dimensions that are not to stand at their total
 */
export async function countedSeries(
  ctx: Pick<PageContext, 'release'>,
  table: string,
  area: string,
  where: Readonly<Record<string, readonly string[]>> = {},
): Promise<readonly Observation[]> {
  const found = ctx.release.vocabulary.tables.find((t) => t.id === table)
  if (found === undefined || !isFromRecords(found)) return []
  const free = ['REF_AREA', 'SOURCE', 'TIME_PERIOD', ...Object.keys(where)]
  const totals = found.dimensions.filter((d) => !free.includes(d)).map((d) => [d, ['_T']] as const)
  const cells = await ctx.release.query({
    table,
    where: { ...Object.fromEntries(totals), ...where, REF_AREA: [area] },
  })
  const time = (o: Observation | undefined): string => o?.key.at(-1) ?? ''
  const dated = cells.toSorted((a, b) => (time(a) < time(b) ? -1 : 1))
  const last = dated.at(-1)?.source
  return dated.filter((o) => o.source === last)
}

/** The newest figure that is not provisional, else the newest that has a value. */
export const newestFinal = (cells: readonly Observation[]): Observation | undefined => {
  const told = cells.filter((o) => o.value !== null)
  return told.findLast((o) => o.status !== 'P') ?? told.at(-1)
}

/** The provisional figure after it, where there is one. */
export const newestProvisional = (cells: readonly Observation[]): Observation | undefined => {
  const last = cells.findLast((o) => o.value !== null)
  return last?.status === 'P' && last !== newestFinal(cells) ? last : undefined
}
