/**
 * What a table is called in SDMX: a dataflow of ours, `CORRIDOR:DF_STOCK_ORIGIN(1.0.0)`.
 */
import type { TableData } from './table-data.ts'

export const agency = 'CORRIDOR'

export const version = '1.0.0'

/** What SDMX takes for the id of a code. */
export const isSdmxId = (text: string): boolean => /^[A-Za-z0-9_@$-]+$/.test(text)

/** Agency, id and version, as SDMX-CSV and the end of a URN have them. */
export const artefact = (id: string): string => `${agency}:${id}(${version})`

export const dataflowId = ({ id }: Pick<TableData, 'id'>): string =>
  `DF_${id.toUpperCase().replaceAll('-', '_')}`

/** The dataflow of a table. */
export const dataflow = (data: Pick<TableData, 'id'>): string => artefact(dataflowId(data))
