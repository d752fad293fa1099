/**
 * Counts of censuses and surveys as loose points: one series by birthplace, one by citizenship. Where several reports of a
 * year give the same thing, the largest stands, as in `stock-told`.
 */
import type { PageContext } from '../../page-context.ts'
import type { Observation } from '../../../published/model.ts'
import type { Series } from './series.ts'

/** Make the series from cells of `stock-census` (both sexes, all ages). */
export function censusSeries(ctx: PageContext, cells: readonly Observation[]): readonly Series[] {
  return (['B', 'C'] as const).flatMap((type) => {
    const own = cells.filter((o) => o.key[4] === type && o.value !== null)
    const best = [...Map.groupBy(own, (o) => o.key.at(-1) ?? '').values()].flatMap((same) =>
      same.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0)).slice(0, 1),
    )
    const label = ctx.m.parts.census[type] ?? type
    return best.length === 0
      ? []
      : [
          {
            label,
            table: 'stock-census',
            cells: best,
            tone: type === 'B' ? ('s3' as const) : ('s6' as const),
            loose: true,
          },
        ]
  })
}
