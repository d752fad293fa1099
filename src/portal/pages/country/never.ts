/**
 * What no source of a release tells of any country: the list of the messages, without what a table of the release counts after all.
 */
import type { PageContext } from '../../page-context.ts'

/** The table that would tell each, in the order of the messages; nothing tells how many live somewhere without papers. */
const telling = [undefined, 'returnees', 'moves-reason'] as const

export function never({ m, release }: Pick<PageContext, 'm' | 'release'>): readonly string[] {
  const known = new Set(release.vocabulary.tables.map((t) => t.id))
  return m.country.gaps.never.filter((_, i) => !known.has(telling[i] ?? ''))
}
