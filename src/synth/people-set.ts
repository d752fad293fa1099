/**
 * What every set of invented people answers: its columns, and its records by number. A set knows nothing of files.
 */

export interface Column {
  readonly name: string
  readonly type: 'STRING' | 'INT32'
}

/** A value of a record; null is a field that the source left empty. */
export type Field = string | number | null

/** Records by column: `batch[column][record]`. */
export type Batch = readonly (readonly Field[])[]

export interface PeopleSet {
  readonly columns: readonly Column[]
  /** Make the records `first` up to and without `first + count`. Any split of a range gives the same records. */
  records(first: number, count: number): Batch
}
