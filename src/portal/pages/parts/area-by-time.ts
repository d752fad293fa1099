/**
 * Observations as a table of areas by periods: the numbers behind small multiples and lines.
 */
import type { Observation } from '../../../published/model.ts'
import { cellOf, meanings } from '../../cell-of.ts'
import type { DataTableData } from '../../data-table.tsx'
import type { PageContext } from '../../page-context.ts'

export interface AreaByTimeOptions {
  readonly id: string
  readonly caption: string
  readonly unit?: string
  /** Id of the table that the observations are of. */
  readonly table: string
  readonly observations: readonly Observation[]
  /** The rows, in order. */
  readonly areas: readonly string[]
  /** Place of the area in the key; the first unless told. */
  readonly at?: number
  readonly decimals?: number
}

/** Make the table; a row's name leads to its country's page. */
export function areaByTime(ctx: PageContext, options: AreaByTimeOptions): DataTableData {
  const { table, observations, areas, at = 0, decimals = 0 } = options
  const periods = [...new Set(observations.map((o) => o.key.at(-1) ?? ''))].toSorted()
  const cells = new Map(observations.map((o) => [`${o.key[at] ?? ''} ${o.key.at(-1) ?? ''}`, o]))
  return {
    id: options.id,
    caption: options.caption,
    ...(options.unit === undefined ? {} : { unit: options.unit }),
    head: ctx.m.common.country,
    columns: periods.map((p) => ({ id: p, label: ctx.f.period(p) })),
    rows: areas.map((area) => ({
      head: ctx.p.name(area),
      href: ctx.href(`/countries/${area}`),
      cells: periods.map((p) => cellOf(ctx, table, cells.get(`${area} ${p}`), decimals)),
    })),
    marks: meanings(ctx, observations),
  }
}
