/**
 * What a formula of a derived table receives, and the list of formulas by table.
 */
import type { Relation } from '../../sql/index.ts'
import type { Table } from '../../standards/table.ts'

/** One dated composition of a group of countries. */
export interface Composition {
  readonly id: string
  readonly group: string
  readonly members: readonly string[]
}

export interface FormulaInput {
  readonly table: Table
  /** The finished table of that id, as a relation. */
  readonly input: (table: string) => Relation
  /** The edition's countries. */
  readonly countries: readonly string[]
  readonly compositions: readonly Composition[]
}

export type Formula = (given: FormulaInput) => Relation
