/**
 * Organisations as the page's language calls them; those that it has no name for stand as the registry writes them.
 */
import type { PageContext } from '../../../page-context.ts'

export const organisations = (ctx: PageContext, names: readonly string[]): string =>
  ctx.f.list(names.map((name) => ctx.m.activities.organisations[name] ?? name))
