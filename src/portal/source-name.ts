/**
 * The short name of a source, for charts and narrow columns: “UN DESA 2024”.
 */
import type { PageContext } from './page-context.ts'

/** Short name in the page's language; the title where the source has none, the id where the release has no such source. */
export function sourceName(ctx: Pick<PageContext, 'release' | 'lang'>, id: string): string {
  const source = ctx.release.vocabulary.sources.find((s) => s.id === id)
  return source?.short?.[ctx.lang] ?? source?.title[ctx.lang] ?? id
}
