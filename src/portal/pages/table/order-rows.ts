/**
 * The order of a grid's rows: by their codes or by the figures of a column. The total stays on top; rows without a figure
 * stand at the end whichever way one sorts.
 */
import type { Grid, GridRow, Rank } from './pivot.ts'
import type { Sort } from './view.ts'

/** Id of a column in `sort=`: its codes joined by dots; `value` where there is one column only. */
export const columnId = (key: readonly string[]): string => (key.length === 0 ? 'value' : key.join('.'))

/** Sort rows; a column that the grid does not have leaves them in the order of their codes. */
export function orderRows(grid: Grid, sort: Sort | undefined, rank: Rank): readonly GridRow[] {
  if (sort === undefined || (sort.by === 'head' && !sort.descending)) return grid.all
  const sign = sort.descending ? -1 : 1
  const total = (row: GridRow): number => (row.key[0] === '_T' ? 0 : 1)
  const dimension = sort.by === 'head' ? grid.rows[0] : grid.rows.find((d) => d === sort.by)
  if (dimension !== undefined) {
    const place = grid.rows.indexOf(dimension)
    const by = (row: GridRow): number => rank(dimension, row.key[place] ?? '')
    return grid.all.toSorted((a, b) => total(a) - total(b) || sign * (by(a) - by(b)))
  }
  const column = grid.columns.findIndex((key) => columnId(key) === sort.by)
  if (column < 0) return grid.all
  const value = (row: GridRow): number | undefined => row.cells[column]?.value ?? undefined
  return grid.all.toSorted((a, b) => {
    const [x, y] = [value(a), value(b)]
    const missing = Number(x === undefined) - Number(y === undefined)
    return total(a) - total(b) || missing || sign * ((x ?? 0) - (y ?? 0))
  })
}
