/**
 * A grid with its names, links and marks: what the table component draws.
 */
import { cellOf, meanings } from '../../cell-of.ts'
import type { DataCell, DataColumn, DataTableData } from '../../data-table.tsx'
import { dimensionName } from '../../dimension-name.ts'
import type { Asked } from './asked.ts'
import { columnId } from './order-rows.ts'
import type { Grid, GridRow } from './pivot.ts'
import type { Sort } from './view.ts'

/** `rows` are those of the grid that the page shows, in their order. */
export function gridTable(asked: Asked, grid: Grid, rows: readonly GridRow[], sort: Sort): DataTableData {
  const { ctx, table, name, to } = asked
  const text = ctx.m.tables
  const label = (d: string): string => dimensionName(ctx, table, d)
  const unit = (code: string): string => ctx.label('CL_UNIT', code)
  const cells = grid.all.flatMap((row) => row.cells)
  const units = [...new Set(cells.flatMap((o) => (o === undefined ? [] : [o.unit])))]
  const unitsOf = (i: number): readonly string[] => [
    ...new Set(grid.all.flatMap((row) => row.cells[i]?.unit ?? [])),
  ]
  const byColumn = units.length > 1 && grid.columns.every((_, i) => unitsOf(i).length === 1)
  const byRow = units.length > 1 && !byColumn

  const columns = grid.columns.map((key, i): DataColumn => {
    const own = key.at(-1)
    const last = grid.cols.at(-1)
    const group = grid.cols.slice(0, -1).map((d, k) => name(d, key[k] ?? ''))
    const shown = own === undefined || last === undefined ? text.value : name(last, own)
    return {
      id: columnId(key),
      label: byColumn ? `${shown} (${unit(unitsOf(i)[0] ?? '')})` : shown,
      ...(group.length === 0 ? {} : { group: group.join(', ') }),
    }
  })
  const gap: DataCell = { text: '·', missing: true }
  const gaps = rows.some((row) => row.cells.includes(undefined))
  const fixed = grid.fixed.map(({ dimension, code }) =>
    dimension === table.dimensions.at(-1)
      ? name(dimension, code)
      : `${label(dimension)}${asked.ctx.m.common.colon}${name(dimension, code)}`,
  )
  const shownUnit = units.length === 1 ? [unit(units[0] ?? '')] : []
  return {
    id: 'cells',
    caption: table.title[ctx.lang],
    unit: [...shownUnit, ...fixed].join(' · '),
    head: label(grid.rows[0] ?? ''),
    columns: [
      ...grid.rows.slice(1).map((d) => ({ id: d, label: label(d), text: true })),
      ...(byRow ? [{ id: 'unit', label: text.unit, text: true }] : []),
      ...columns,
    ],
    rows: rows.map((row) => ({
      head: name(grid.rows[0] ?? '', row.key[0] ?? ''),
      strong: grid.all.length > 1 && row.key.includes('_T'),
      cells: [
        ...grid.rows.slice(1).map((d, i) => ({ text: name(d, row.key[i + 1] ?? '') })),
        ...(byRow
          ? [{ text: [...new Set(row.cells.flatMap((o) => o?.unit ?? []))].map(unit).join(', ') }]
          : []),
        ...row.cells.map((o) => (o === undefined ? gap : cellOf(ctx, table.id, o, table.decimals))),
      ],
    })),
    marks: [
      ...meanings(
        ctx,
        rows.flatMap((row) => row.cells),
      ),
      ...(gaps ? [{ mark: '·', meaning: text.gap }] : []),
    ],
    sort: {
      by: sort.by,
      descending: sort.descending,
      href: (by, descending) => to({ sort: { by, descending } }),
    },
  }
}
