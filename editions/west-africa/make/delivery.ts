/**
 * What the maker hands over: one file of one source, as a query over the reference folder.
 *
 * A query ends in ORDER BY over its whole key, so that the same reference folder always gives the same bytes.
 */
import { sixteen } from './sixteen.ts'

export interface Delivery {
  readonly source: string
  readonly name: string
  readonly sql: string
}

/** SQL that reads one file of the reference folder; `NA` is its word for a missing value. */
export const from = (folder: string, file: string): string =>
  `read_csv('${`${folder}/${file}`.replaceAll("'", "''")}', nullstr='NA', sample_size=-1)`

/** The sixteen countries as an SQL list, by numeric code. */
export const m49 = `(${Object.values(sixteen).join(', ')})`

/** The sixteen countries as an SQL list, by ISO alpha-3 code. */
export const iso3 = `(${Object.keys(sixteen)
  .map((code) => `'${code}'`)
  .join(', ')})`
