/**
 * SDMX-CSV 2.0.0 (SDMX 3.0, sdmx-twg/sdmx-csv): one row per observation, after three columns that say which dataflow it is of and that it
 * is given for information. Codes only, in UTF-8 without a mark before them.
 *
 * A missing value is an empty field; OBS_STATUS, REASON_MISSING and CONF_STATUS say why. Of a suppressed one there is nothing else.
 */
import { columns } from './columns.ts'
import { field } from './csv.ts'
import { dataflow } from './sdmx-id.ts'
import type { TableData } from './table-data.ts'

export function sdmxCsv(data: TableData): Uint8Array {
  const made = columns({ ...data, labels: false })
  const start = ['dataflow', dataflow(data), 'I']
  const lines = [['STRUCTURE', 'STRUCTURE_ID', 'ACTION', ...made.map(({ name }) => name)].join(',')]
  for (const cell of data.cells) lines.push([...start, ...made.map(({ of }) => field(of(cell)))].join(','))
  return new TextEncoder().encode(`${lines.join('\r\n')}\r\n`)
}
