/**
 * What every reader of a delivered file gives, whatever the format: names of columns, then rows one by one.
 */

/** Why a row could not be told apart. */
export const reasons = [
  'too-few-fields',
  'too-many-fields',
  'no-json-object',
  'repeated-name',
  'invalid-text',
] as const
export type Reason = (typeof reasons)[number]

/** A row that is not read: its number and why, never what is in it. */
export interface SetAside {
  readonly row: number
  readonly reason: Reason
}

/** As many as there are columns; an empty one is null. */
export type Fields = readonly (string | null)[]

/** Rows are numbered from 1, the first after the header, in the order of the file. */
export interface NumberedRow {
  readonly row: number
  readonly fields: Fields
}

export type ReadRow = NumberedRow | SetAside

/** What was found by looking, where the form says `auto`; what the form says else. Absent where it means nothing. */
export interface Found {
  readonly encoding?: string
  readonly delimiter?: string
  /** Row of the sheet that the header stands in. */
  readonly head?: number
}

export interface Table {
  readonly columns: readonly string[]
  readonly rows: AsyncIterable<ReadRow>
  readonly found: Found
}
