/**
 * What is told of a file of persons: which persons, and of each variable its codes with counts, in what detail, and what was withheld. It lies
 * beside the file as JSON.
 */
import type { MicrodataAccess } from '../edition/microdata.ts'
import type { Labels } from '../standards/labels.ts'

/** How a variable was made coarser; `as recorded` where it was not. */
export type Detail = 'recorded' | 'year' | 'bands' | 'limits' | 'codes' | 'level' | 'keep'

export interface CodebookVariable {
  readonly name: string
  readonly label: Labels
  readonly key: boolean
  readonly numeric: boolean
  readonly detail: Detail
  /** Limits of numbers, where they were cut. */
  readonly bottom?: number
  readonly top?: number
  /** Codes of the file, by name; none of numbers. */
  readonly codes: readonly { readonly code: string; readonly label: Labels; readonly persons: number }[]
  /** Smallest and largest number of the file. */
  readonly range?: readonly [least: number, most: number]
  /** Persons of whom it is withheld, the share of known values that are, and persons of whom it is not known. */
  readonly withheld: number
  readonly withheldShare: number
  readonly unknown: number
  /** The column that says which of the two. */
  readonly missing: string
}

export interface Codebook {
  readonly name: string
  readonly title: Labels
  readonly edition: Labels
  readonly source: Labels
  /** Id of the source of records. */
  readonly sourceId: string
  readonly provider: Labels
  readonly access: MicrodataAccess
  /** True where nobody in the file exists. */
  readonly example: boolean
  /** The day that the records are about (ISO). */
  readonly at: string
  readonly persons: number
  /** Share of the persons of the records who were drawn; null where all are in the file. */
  readonly share: number | null
  readonly k: number
  /** SHA-256 of the file as CSV. */
  readonly hash: string
  readonly variables: readonly CodebookVariable[]
}
