/**
 * The attributes of a cell as columns: what each format writes beside the value, in this order. An attribute that the table
 * has as a dimension is not written twice.
 */
import type { Cell, TableData } from './table-data.ts'

export interface Attribute {
  readonly id: string
  readonly of: (cell: Cell) => string | null
}

const all: readonly Attribute[] = [
  { id: 'OBS_STATUS', of: (c) => c.status },
  { id: 'REASON_MISSING', of: (c) => c.reason },
  { id: 'CONF_STATUS', of: (c) => c.confidentiality },
  { id: 'TYPE_OF_DATA', of: (c) => c.typeOfData },
  { id: 'ESTIMATE_KIND', of: (c) => c.estimate },
  { id: 'UNIT_MEASURE', of: (c) => c.unit },
  { id: 'SOURCE', of: (c) => c.source },
  { id: 'VINTAGE', of: (c) => c.vintage },
  { id: 'DELIVERY', of: (c) => c.delivery },
  { id: 'ROWS', of: (c) => (c.rows.length === 0 ? null : c.rows.join(' ')) },
]

/** The attributes to write for `data`. */
export const attributes = (data: Pick<TableData, 'dimensions'>): readonly Attribute[] =>
  all.filter(({ id }) => !data.dimensions.some((d) => d.id === id))
