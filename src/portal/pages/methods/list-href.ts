/**
 * The page of a codelist, where it has one: lists that are made by rule alone (cells of a grid) have none.
 */
import type { PageContext } from '../../page-context.ts'

export function listHref(ctx: PageContext, list: string | undefined): string | undefined {
  if (list === undefined) return undefined
  const known = ctx.release.vocabulary.codelists.some((c) => c.id === list)
  return known || list === 'CL_AREA' || list === 'CL_AGE' ? ctx.href(`/methods/${list}`) : undefined
}
