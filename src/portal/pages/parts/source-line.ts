/**
 * The source line of a figure: provider and title of each source that its cells come from.
 */
import type { PageContext } from '../../page-context.ts'

/** Write the line for source ids, in the edition's order; ids that the release does not have stand as they are. */
export function sourceLine(ctx: PageContext, ids: Iterable<string>): string {
  const wanted = [...new Set(ids)]
  const { sources } = ctx.release.vocabulary
  const known = sources.filter((s) => wanted.includes(s.id))
  const rest = wanted.filter((id) => !sources.some((s) => s.id === id))
  return [...known.map((s) => `${s.provider[ctx.lang]}, ${s.title[ctx.lang]}`), ...rest].join('; ')
}
