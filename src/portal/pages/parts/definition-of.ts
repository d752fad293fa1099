/**
 * What a table counts, in the page's language.
 */
import type { PageContext } from '../../page-context.ts'

/** The definition of a table; empty where the release does not have it. */
export function definitionOf(ctx: PageContext, table: string): string {
  return ctx.release.vocabulary.tables.find((t) => t.id === table)?.definition[ctx.lang] ?? ''
}
