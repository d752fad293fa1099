/**
 * How the tables of a site are made: so many counted from records, so many estimated from a survey, so many computed.
 */
import type { PageContext } from '../../page-context.ts'

const order = ['counted', 'estimated', 'derived', 'reported'] as const

/** The ways in a sentence, without those that no table is made in; counted tables with a formula are counted. */
export function waysOf({ f, m, release }: PageContext): string {
  const { tables } = release.vocabulary
  const counts = order.map((way) => [way, tables.filter(({ method }) => method === way).length] as const)
  return f.list(counts.filter(([, n]) => n > 0).map(([way, n]) => m.national.ways[way](f.number(n))))
}
