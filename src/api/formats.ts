/**
 * The formats in which a selection can be had, by the ending of its address.
 */
import { csv } from '../exchange/csv.ts'
import { jsonStat } from '../exchange/json-stat.ts'
import { parquet } from '../exchange/parquet.ts'
import type { TableData } from '../exchange/table-data.ts'
import { sdmxCsv } from '../exchange/sdmx-csv.ts'
import { sdmxJson } from '../exchange/sdmx-json.ts'
import { sdmxStructure } from '../exchange/sdmx-structure.ts'
import { xlsx } from '../exchange/xlsx.ts'

export interface Format {
  readonly write: (data: TableData) => Uint8Array
  readonly type: string
  /** Whether names stand beside codes always, or only where a language is asked for. */
  readonly labels: 'always' | 'asked'
  /** Most cells, where they are fewer than a release gives: a workbook of 250,000 takes eight seconds to write. */
  readonly most?: number
}

export const formats: ReadonlyMap<string, Format> = new Map([
  ['csv', { write: csv, type: 'text/csv; charset=utf-8; header=present', labels: 'asked' }],
  [
    'xlsx',
    {
      write: xlsx,
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      labels: 'always',
      most: 250_000,
    },
  ],
  ['json', { write: jsonStat, type: 'application/json; charset=utf-8', labels: 'always' }],
  [
    'sdmx.csv',
    {
      write: sdmxCsv,
      type: 'application/vnd.sdmx.data+csv; version=2.0.0; charset=utf-8',
      labels: 'asked',
    },
  ],
  [
    'sdmx.json',
    {
      write: sdmxJson,
      type: 'application/vnd.sdmx.data+json; version=2.0.0; charset=utf-8',
      labels: 'always',
    },
  ],
  [
    'structure.json',
    {
      write: sdmxStructure,
      type: 'application/vnd.sdmx.structure+json; version=2.0.0; charset=utf-8',
      labels: 'always',
    },
  ],
  ['parquet', { write: parquet, type: 'application/vnd.apache.parquet', labels: 'asked' }],
])
