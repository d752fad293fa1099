/**
 * What a dimension is called: by its role in the table (“Country of destination”), else by its concept (“Country”).
 */
import type { Table } from '../standards/table.ts'
import type { PageContext } from './page-context.ts'

/** Name of the dimension in the page's language; its id where no concept has it. */
export function dimensionName(ctx: PageContext, table: Pick<Table, 'roles'>, dimension: string): string {
  const concept = ctx.release.vocabulary.concepts.find((c) => c.id === dimension)
  return table.roles[dimension]?.[ctx.lang] ?? concept?.name[ctx.lang] ?? dimension
}
