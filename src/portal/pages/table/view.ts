/**
 * What a table's address asks for: a selection (published/read-selection.ts), what stands in rows and in columns, the
 * order of the rows, and the page of a long table.
 */
import type { Query } from '../../../published/model.ts'

export interface Sort {
  /** `head`, a dimension that stands in a column of its own, or the id of a number column (its codes joined by dots). */
  readonly by: string
  readonly descending: boolean
}

export interface View {
  readonly query: Query
  /** Dimensions wanted in rows and in columns; absent: as fits best. An empty list of columns means one column. */
  readonly rows?: readonly string[]
  readonly cols?: readonly string[]
  readonly sort?: Sort
  /** 1 is the first. */
  readonly page: number
}
