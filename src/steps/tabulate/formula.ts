/**
 * What a formula of a derived table receives, and the list of formulas by table.
 */
import type { Source } from '../../edition/source.ts'
import type { Relation } from '../../sql/index.ts'
import type { Request } from '../../standards/requests.ts'
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
  /** Whether the edition makes that table. */
  readonly has: (table: string) => boolean
  /** The edition's countries. */
  readonly countries: readonly string[]
  readonly compositions: readonly Composition[]
  /** What is asked of countries, with the edition's tables that answer it. */
  readonly requests: readonly Request[]
  readonly sources: readonly Pick<Source, 'id' | 'origin' | 'published'>[]
  /** Codes of CL_REPORT that are sample surveys; the others are censuses. */
  readonly surveys: readonly string[]
}

export type Formula = (given: FormulaInput) => Relation
