/**
 * The cells of a table that are furthest from the truth for their size, and more than protection explains: where to look first.
 */
import type { Labels } from '../standards/labels.ts'
import type { Table } from '../standards/table.ts'
import { codeName } from './code-name.ts'
import type { Names } from './code-name.ts'
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

/** Name the cells; the country and the source are the same all over, and totals say nothing. */
export function worstCells(
  table: Table,
  groups: readonly Group[],
  most: number,
  names: Names,
): readonly WorstCell[] {
  return worstPairs(groups, most).map(({ key, published, true: real }) => ({
    words: table.dimensions.flatMap((dimension, place) => {
      const code = key[place] ?? ''
      return ['REF_AREA', 'SOURCE'].includes(dimension) || code === '_T'
        ? []
        : [codeName(names, dimension, code)]
    }),
    published,
    true: real,
  }))
}
