/**
 * A table's cells in slices: by the size of the true figure, by the codes that most people have, and provisional ones apart from final ones.
 *
 * A bias of small cells alone, of one country, or of the newest year disappears in the measures of the whole table.
 */
import type { Labels } from '../standards/labels.ts'
import type { Table } from '../standards/table.ts'
import { measure } from './measures.ts'
import type { Measures } from './measures.ts'
import type { Pair } from './pair.ts'

export type SliceOf =
  /** True figures from `from` up to, not including, `below`. */
  | { readonly by: 'size'; readonly from: number; readonly below: number | null }
  | { readonly by: 'code'; readonly dimension: string; readonly code: string; readonly name: Labels }
  | { readonly by: 'status'; readonly provisional: boolean }
  /** Cells of a code that nobody knows (_U), of which the truth has none. */
  | { readonly by: 'unknown' }

export interface Slice {
  readonly of: SliceOf
  readonly measures: Measures
}

const sizes: readonly (readonly [number, number | null])[] = [
  [0, 10],
  [10, 100],
  [100, 1000],
  [1000, null],
]

/** How many codes of a dimension are told apart. */
const told = 5

const same = ['REF_AREA', 'SOURCE', 'TIME_PERIOD']

/** Measure pairs as one group; `whole` are those whose sum is its total. */
function measured(pairs: readonly Pair[], whole: readonly Pair[], most: number): Measures {
  const sum = (of: 'published' | 'true'): number => whole.reduce((all, pair) => all + pair[of], 0)
  const total = { published: sum('published'), true: sum('true'), cells: whole.length }
  return measure([{ source: '', period: '', pairs, suppressed: 0, total }], most)
}

const isUnknown = ({ key }: Pair): boolean => key.includes('_U')

/** By size, and cells of unknowns apart; a class without a cell is left out. The total is the sum over the class. */
export function bySize(pairs: readonly Pair[], most: number): readonly Slice[] {
  const known = pairs.filter((pair) => !isUnknown(pair))
  const slice = (of: SliceOf, inside: readonly Pair[]): readonly Slice[] =>
    inside.length === 0 ? [] : [{ of, measures: measured(inside, inside, most) }]
  return [
    ...sizes.flatMap(([from, below]) =>
      slice(
        { by: 'size', from, below },
        known.filter((pair) => pair.true >= from && (below === null || pair.true < below)),
      ),
    ),
    ...slice({ by: 'unknown' }, pairs.filter(isUnknown)),
  ]
}

/** Final and provisional cells, where the table has both or only provisional ones. */
export function byStatus(pairs: readonly Pair[], most: number): readonly Slice[] {
  const groups = [false, true].map((provisional) => ({
    provisional,
    pairs: pairs.filter((pair) => (pair.provisional ?? false) === provisional),
  }))
  if (!pairs.some(({ provisional = false }) => provisional)) return []
  return groups
    .filter((group) => group.pairs.length > 0)
    .map((group) => ({
      of: { by: 'status', provisional: group.provisional },
      measures: measured(group.pairs, group.pairs, most),
    }))
}

/**
 * By code, of each dimension that has a total: the codes with the largest true figure, most first. The total of a code is the sum of the cells
 * in which nothing but it is told apart.
 *
 * @param nameOf the name of a code of a dimension
 */
export function byCode(
  table: Table,
  pairs: readonly Pair[],
  most: number,
  nameOf: (dimension: string, code: string) => Labels,
): readonly Slice[] {
  const summed = Object.entries(table.counts?.by ?? {}).flatMap(([name, { total }]) => (total ? [name] : []))
  const place = (name: string): number => table.dimensions.indexOf(name)
  return summed
    .filter((name) => !same.includes(name))
    .flatMap((dimension) => {
      const others = summed.filter((name) => name !== dimension).map(place)
      const at = place(dimension)
      const slices = [
        ...Map.groupBy(
          pairs.filter(({ key }) => key[at] !== '_T'),
          ({ key }) => key[at] ?? '',
        ),
      ].map(([code, inside]): Slice => {
        const alone = inside.filter(({ key }) => others.every((other) => key[other] === '_T'))
        return {
          of: { by: 'code', dimension, code, name: nameOf(dimension, code) },
          measures: measured(inside, alone, most),
        }
      })
      return slices.toSorted((a, b) => b.measures.true - a.measures.true).slice(0, told)
    })
}
