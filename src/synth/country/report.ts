/** What came of writing a country. */
import type { Tally } from './dirt.ts'

export interface CountryReport {
  readonly persons: number
  readonly households: number
  readonly files: readonly { readonly file: string; readonly rows: number }[]
  readonly dirt: Readonly<Record<string, Tally>>
  /** Most rows that were held at once, over all files. */
  readonly held: number
}
