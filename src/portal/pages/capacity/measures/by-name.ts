/** The edition's countries in the order of their names in the page's language. */
import type { PageContext } from '../../../page-context.ts'

export const byName = (ctx: PageContext): readonly string[] =>
  ctx.release.vocabulary.edition.countries.toSorted((a, b) =>
    ctx.p.name(a).localeCompare(ctx.p.name(b), ctx.lang),
  )
