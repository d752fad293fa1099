/**
 * The cells of a table that are furthest from the truth for their size, and more than protection explains: where to look first.
 */
import { ageLabel } from '../standards/age.ts'
import type { Labels } from '../standards/labels.ts'
import type { Standards } from '../standards/standards.ts'
import type { Table } from '../standards/table.ts'
import type { Group, Pair } from './pair.ts'

export interface WorstCell {
  /** Names of the codes that are kept apart, then the period; a code without a name stands for itself. */
  readonly words: readonly Labels[]
  readonly published: number
  readonly true: number
}

/** How many are listed. */
const listed = 5

/** Pearson's residual, squared: the error against what chance would make of a count of that size. */
const oddness = ({ published, true: real }: Pair): number => (published - real) ** 2 / Math.max(1, real)

/** The pairs, oddest first; cells of unknowns, of which the truth has none, are left out. */
export const worstPairs = (groups: readonly Group[], most: number): readonly Pair[] =>
  groups
    .flatMap(({ pairs }) => pairs)
    .filter((pair) => Math.abs(pair.published - pair.true) > most && !pair.key.includes('_U'))
    .toSorted((a, b) => oddness(b) - oddness(a))
    .slice(0, listed)

const ageName = (code: string): Labels => ({
  en: ageLabel(code, 'en'),
  fr: ageLabel(code, 'fr'),
  pt: ageLabel(code, 'pt'),
})

const asIs = (code: string): Labels => ({ en: code, fr: code, pt: code })

/** Name the cells; the country and the source are the same all over, and totals say nothing. */
export function worstCells(
  table: Table,
  groups: readonly Group[],
  most: number,
  { concepts, codelists, areas }: Pick<Standards, 'concepts' | 'codelists' | 'areas'>,
): readonly WorstCell[] {
  const nameOf = (dimension: string, code: string): Labels => {
    if (dimension === 'AGE') return ageName(code)
    const list = concepts.find(({ id }) => id === dimension)?.codelist
    const codes = list === 'CL_AREA' ? areas : codelists.find(({ id }) => id === list)?.codes
    return codes?.find(({ id }) => id === code)?.name ?? asIs(code)
  }
  return worstPairs(groups, most).map(({ key, published, true: real }) => ({
    words: table.dimensions.flatMap((dimension, place) => {
      const code = key[place] ?? ''
      return ['REF_AREA', 'SOURCE'].includes(dimension) || code === '_T' ? [] : [nameOf(dimension, code)]
    }),
    published,
    true: real,
  }))
}
