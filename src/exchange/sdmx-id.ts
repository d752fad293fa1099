/**
 * What a table is called in SDMX: a dataflow of ours, `CORRIDOR:DF_STOCK_ORIGIN(1.0.0)`.
 */
import type { TableData } from './table-data.ts'

export const agency = 'CORRIDOR'

const version = '1.0.0'

/** Agency, id and version of the dataflow, as SDMX-CSV and the end of a URN have them. */
export const dataflow = ({ id }: Pick<TableData, 'id'>): string =>
  `${agency}:DF_${id.toUpperCase().replaceAll('-', '_')}(${version})`
