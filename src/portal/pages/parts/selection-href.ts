/**
 * Link from a number that is a sum over cells, or from a part of a table, to the table's page with that selection.
 */
import type { PageContext } from '../../page-context.ts'

/** Codes of a dimension are joined by commas, as addresses write them (read-selection.ts). */
export function selectionHref(
  ctx: Pick<PageContext, 'href'>,
  table: string,
  where: Readonly<Record<string, readonly string[]>>,
): string {
  return ctx.href(
    `/tables/${table}`,
    Object.fromEntries(Object.entries(where).map(([dimension, codes]) => [dimension, codes.join(',')])),
  )
}
