/**
 * The span of a set of cells: “1990–2024”.
 */
import type { PageContext } from '../../page-context.ts'
import type { Observation } from '../../../published/model.ts'

/** Write the first and the last year of the cells; empty without cells. */
export function years(ctx: PageContext, cells: readonly Observation[]): string {
  const all = cells.map((o) => (o.key.at(-1) ?? '').slice(0, 4)).toSorted()
  return ctx.f.range(all[0] ?? '', all.at(-1) ?? '')
}
