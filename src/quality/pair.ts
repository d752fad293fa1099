/**
 * A published figure beside the true one, and the groups in which pairs are measured: a table's cells of one source and period.
 */
import type { Table } from '../standards/table.ts'

export interface Pair {
  /** Codes of the table's dimensions, in their order. */
  readonly key: readonly string[]
  /** 0 where the table has no such cell: a cell that is not there is a zero. */
  readonly published: number
  readonly true: number
  /** Interval that goes with the published figure, ends included. */
  readonly low?: number
  readonly high?: number
  /** The table has no such cell, and the truth has. */
  readonly absent?: boolean
  /** It may still be revised (status P). */
  readonly provisional?: boolean
}

/** Reads the code of a dimension of the table from a cell's key; empty where the table has no such dimension. */
export const codesIn =
  ({ dimensions }: Pick<Table, 'dimensions'>) =>
  ({ key }: Pick<Pair, 'key'>, dimension: string): string =>
    key[dimensions.indexOf(dimension)] ?? ''

export interface Group {
  readonly source: string
  readonly period: string
  readonly pairs: readonly Pair[]
  /** Cells that are published without a value. */
  readonly suppressed: number
  /** The figure that stands for the group as a whole, and of how many cells it is the sum. */
  readonly total: { readonly published: number; readonly true: number; readonly cells: number }
}
