/**
 * Everything that the parts of a table's page share: the table, its codes, their names and order, the view, and links to
 * other views.
 */
import type { PageContext } from '../../page.ts'
import type { Table } from '../../../standards/table.ts'
import type { CodeName } from '../../code-names.ts'
import type { Rank } from './pivot.ts'
import type { View } from './view.ts'

export interface Asked {
  readonly ctx: PageContext
  readonly table: Table
  /** Codes of the table by dimension, in key order. */
  readonly codes: ReadonlyMap<string, readonly string[]>
  readonly name: CodeName
  readonly rank: Rank
  readonly view: View
  /** Link to the same table with parts of the view changed; the first page of it unless told. */
  readonly to: (change: Partial<View>) => string
}
