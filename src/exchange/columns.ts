/**
 * A selection as columns: the codes of the dimensions, the value, the attributes, and where the reader asked for names a
 * column `…_LABEL` after each column of codes. CSV, XLSX and Parquet share it.
 */
import { attributes, numberAttributes } from './attributes.ts'
import type { Cell, Named, TableData } from './table-data.ts'

export interface Column {
  readonly name: string
  /** Whether its fields are numbers. */
  readonly numeric?: true
  readonly of: (cell: Cell) => string | number | null
}

export function columns(data: TableData): readonly Column[] {
  const labelled = (
    column: { readonly name: string; readonly of: (cell: Cell) => string | null },
    codes: readonly Named[] | undefined,
  ): readonly Column[] => {
    if (!data.labels || codes === undefined) return [column]
    const labels = new Map(codes.map(({ id, label }) => [id, label]))
    return [column, { name: `${column.name}_LABEL`, of: (cell) => labels.get(column.of(cell) ?? '') ?? null }]
  }
  return [
    ...data.dimensions.flatMap((d, i) =>
      labelled({ name: d.id, of: (cell) => cell.key[i] ?? null }, d.codes),
    ),
    { name: 'OBS_VALUE', numeric: true, of: (cell) => cell.value },
    ...attributes(data).flatMap(({ id, of }) => labelled({ name: id, of }, data.attributes[id])),
    ...numberAttributes(data).map(({ id, of }): Column => ({ name: id, numeric: true, of })),
  ]
}
