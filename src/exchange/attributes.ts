/**
 * The attributes of a cell as columns: what each format writes beside the value, in this order. An attribute that the table
 * has as a dimension is not written twice. Cells made from person-level records have four more.
 */
import type { Cell, TableData } from './table-data.ts'

export interface Attribute {
  readonly id: string
  readonly of: (cell: Cell) => string | null
}

/** An attribute that is a share or a coefficient. */
export interface NumberAttribute {
  readonly id: string
  readonly of: (cell: Cell) => number | null
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

const residence: Attribute = { id: 'RESIDENCE_RULE', of: (c) => c.residenceRule }

const ofRecords: readonly NumberAttribute[] = [
  { id: 'COVERAGE', of: (c) => c.coverage },
  { id: 'IMPUTED', of: (c) => c.imputed },
  { id: 'CV', of: (c) => c.cv },
]

/** The attributes to write for `data` that are codes or texts. */
export const attributes = (data: Pick<TableData, 'dimensions' | 'fromRecords'>): readonly Attribute[] =>
  [...all, ...(data.fromRecords ? [residence] : [])].filter(
    ({ id }) => !data.dimensions.some((d) => d.id === id),
  )

/** The attributes to write after those that are numbers. */
export const numberAttributes = (data: Pick<TableData, 'fromRecords'>): readonly NumberAttribute[] =>
  data.fromRecords ? ofRecords : []
