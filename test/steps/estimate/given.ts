/** Columns as a dataset of a test. */
import { literal, quoted } from '../../../src/sql/literal.ts'

export type Columns = Readonly<Record<string, readonly (number | string | null)[]>>

/** Rows of a dataset, from columns. */
export function given(name: string, columns: Columns): { readonly name: string; readonly sql: string } {
  const names = Object.keys(columns)
  const rows = (columns[names[0] ?? ''] ?? []).map(
    (_, i) => `(${names.map((column) => literal(columns[column]?.[i] ?? null)).join(', ')})`,
  )
  return { name, sql: `select * from (values ${rows.join(', ')}) as given (${names.map(quoted).join(', ')})` }
}
