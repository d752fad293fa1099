/**
 * What Corridor asks of an engine: bind datasets by name, make a relation real as a Parquet file, answer a question.
 *
 * An engine is given SQL that steps printed; it knows nothing of migration. One engine serves one run.
 */
import type { Dialect } from '../sql/index.ts'
import type { NumberAccess } from './numbers.ts'

export type Row = Readonly<Record<string, unknown>>

/** By name; as many values in each as there are rows. */
export type Columns = Readonly<Record<string, readonly unknown[]>>

export interface Engine {
  readonly dialect: Dialect
  /** Make the Parquet file at `path` readable under `name`. */
  bind(name: string, path: string): Promise<void>
  /** Run a query and write its rows, in its order, to a Parquet file; gives the number of rows. */
  write(query: string, path: string): Promise<number>
  /** Run a query and give its rows: numbers as numbers, lists as arrays. */
  rows(query: string): Promise<readonly Row[]>
  /** Run a query and keep its rows, in no order, under `name` for as long as the engine is open; gives their number. */
  keep(name: string, query: string): Promise<number>
  /** Forget what was kept under `name`. */
  drop(name: string): Promise<void>
  /** Run a query and give its rows column by column, in the order of the query. */
  columns(query: string): Promise<Columns>
  /** Numbers straight from memory; absent where the engine is not in this process. */
  readonly numbers?: NumberAccess
  /** Stop what is running now. */
  interrupt(): void
  close(): void
}
