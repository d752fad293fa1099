/**
 * A selection of a table, ready to be written in any format: the observations, every name that a reader needs, and where it
 * all comes from. The writers of this room take it and give bytes; the same selection gives the same bytes.
 */
import type { Language } from '../standards/labels.ts'

/** One cell, as a release has it. */
export interface Cell {
  /** Codes of the dimensions, in order. */
  readonly key: readonly string[]
  /** Null where missing; `status` and `reason` say why. */
  readonly value: number | null
  readonly status: string
  readonly confidentiality: string
  readonly typeOfData: string | null
  readonly estimate: string
  readonly unit: string
  readonly source: string
  readonly vintage: string
  readonly reason: string | null
  readonly delivery: string | null
  readonly rows: readonly number[]
  /** Of a cell made from records, null elsewhere: the rule of residence (CL_RESIDENCE_RULE). */
  readonly residenceRule: string | null
  /** Share of the persons that should be in the records who are, 0 to 1, where it is known. */
  readonly coverage: number | null
  /** Share of the records that were imputed, 0 to 1, where it is known. */
  readonly imputed: number | null
  /** Coefficient of variation of an estimate, 0 or more; null where nothing was sampled. */
  readonly cv: number | null
}

export interface Named {
  readonly id: string
  readonly label: string
}

export interface Dimension extends Named {
  readonly role: 'time' | 'geo' | 'other'
  /** Codes that occur in the selection, in the order in which a reader expects them. */
  readonly codes: readonly Named[]
}

/** A source with its terms: the licence and address of a provider's figures or, of person-level records, a sentence. */
export type NamedSource = {
  readonly id: string
  readonly title: string
  readonly citation: string
} & (
  | { readonly licence: string; readonly url: string }
  | { readonly records: 'restricted'; readonly legal_basis: string; readonly terms: string }
)

export interface TableData {
  readonly language: Language
  /** Whether the reader asked for names beside the codes. */
  readonly labels: boolean
  readonly id: string
  readonly title: string
  readonly definition: string
  readonly universe: string
  readonly measure: Named
  readonly unit: Named
  readonly decimals: number
  /** Whether the table is made from person-level records: its cells then have four more attributes. */
  readonly fromRecords: boolean
  readonly dimensions: readonly Dimension[]
  /** Codes of attributes that occur, by attribute (OBS_STATUS, TYPE_OF_DATA, ...), with their names. */
  readonly attributes: Readonly<Record<string, readonly Named[]>>
  /** Names of the attributes themselves; of one that is missing the id stands for it. */
  readonly names: Readonly<Record<string, string>>
  /** In key order. */
  readonly cells: readonly Cell[]
  readonly sources: readonly NamedSource[]
  /** `made`, an ISO date and time, is for formats that ask for it; in the others the same data give the same bytes whenever they were made. */
  readonly release: { readonly number: number; readonly hash: string; readonly made: string }
  /** How to cite this selection (citation.ts). */
  readonly citation: string
  /** Address at which the selection is found again. */
  readonly url: string
}
