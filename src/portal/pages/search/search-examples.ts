/**
 * What a reader could type: places and words of the region; of a site about one country, the country and what its own tables are about.
 */
import type { PageContext } from '../../page-context.ts'

/** How many tables are named, those with the shortest titles. */
const most = 4

export function searchExamples({ m, lang, p, release }: PageContext): readonly string[] {
  const { edition, tables } = release.vocabulary
  const [only, ...others] = edition.countries
  if (only === undefined || others.length > 0) return m.search.examples
  const titles = tables.map((table) => table.title[lang]).toSorted((a, b) => a.length - b.length)
  return [p.name(only), ...titles.slice(0, most)]
}
