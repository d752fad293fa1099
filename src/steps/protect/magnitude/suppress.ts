/**
 * Secondary suppression by Gaussian elimination: withhold further cells, so that no primary cell can be worked out from what is published.
 *
 * Cells are tried for publication in their order. A cell whose publication would make a primary cell a linear combination of published
 * ones is withheld; all others are published. All linked tables are protected at once. What is guarded is the exact value: how narrow an interval
 * the published cells leave around a withheld one is not looked at.
 *
 * Source: Langsrud, Secondary cell suppression by Gaussian elimination: an algorithm suitable for handling issues with zeros and
 * singletons (PSD 2024, doi 10.1007/978-3-031-69651-0_6). Patterns agree with GaussSuppression 1.2.3 (R).
 */
import type { PublishedCell } from '../tables/published-cells.ts'
import { columnOf, dependent, firstOf, pivoted, placesOf, reduce } from './eliminate.ts'
import type { Column, Pivoted } from './eliminate.ts'
import { shadowsOf, toldToOne } from './own-values.ts'
import { contributorSums } from './singletons.ts'

export interface SuppressionInput {
  readonly cells: readonly PublishedCell[]
  /** Number of inner cells. */
  readonly inner: number
  /** Of each cell, whether a rule withholds it. */
  readonly primary: readonly boolean[]
  /** Places of the cells in the order in which they are tried; see publishingOrder. One that is not there is not published. */
  readonly order: readonly number[]
  /** Sums of inner cells that everybody knows already, such as those of a release before. */
  readonly known?: readonly (readonly number[])[]
  /**
   * Inner cells whose content one respondent knows. In a frequency table (`counts`) those of one person, or of none where zeros are
   * withheld: no sum of them alone is shown. In a magnitude table (`contributors`) the number of the only contributor, 0 where there are
   * several: who knows his own value must not find that of another by subtraction.
   */
  readonly singletons?:
    | { readonly kind: 'counts'; readonly of: readonly boolean[] }
    | {
        readonly kind: 'contributors'
        readonly of: readonly number[]
        /**
         * Each of them is held against what is published with his own value, too. The reference looks at single places only, and lets one table
         * in a hundred through in which one contributor works out another cell.
         */
        readonly strict?: boolean
      }
}

const nobody = (): number => 0

/** Inner cells in the order of elimination: singletons last, so that what is left of a column may be of them alone. */
const eliminationOrder = (inner: number, party: (i: number) => number): readonly number[] =>
  Array.from({ length: inner }, (_, i) => i).toSorted((a, b) => party(a) - party(b) || a - b)

/**
 * Find the cells that must be withheld beside the primary ones.
 *
 * @returns for each cell, whether it is withheld for the sake of others; never both primary and this
 */
export function suppress(input: SuppressionInput): readonly boolean[] {
  const { cells, inner, primary, singletons } = input
  const party = (i: number): number => Number(singletons?.of[i] ?? 0)
  const order = eliminationOrder(inner, party)
  const places = new Map(order.map((i, place) => [i, place]))
  const column = (of: readonly number[]): Column =>
    columnOf(
      of.map((i) => places.get(i) ?? 0),
      inner,
    )
  const single = singletons?.kind === 'counts' ? singletons.of.filter(Boolean).length : 0
  const firstSingle = inner - single
  const partyAt = singletons?.kind === 'contributors' ? (place: number) => party(order[place] ?? 0) : nobody
  const sums = singletons?.kind === 'contributors' ? contributorSums(cells, primary, singletons.of) : []
  const shadowOf = shadowsOf(inner)
  const shadowed = (of: Column) => ({ column: of, shadow: shadowOf(of) })
  const guard = (of: readonly number[], knows: (place: number) => number) => ({
    ...shadowed(column(of)),
    knows,
  })
  const guarded = [
    ...cells.filter((_, c) => primary[c]).map((cell) => guard(cell.inner, partyAt)),
    ...sums.map((of) => guard(of, nobody)),
  ]
    // Those of singletons alone are guarded by the rule for sums of singletons.
    .filter((one) => firstOf(one.column) >= 0 && (single === 0 || firstOf(one.column) < firstSingle))
  const own =
    singletons?.kind === 'contributors' && singletons.strict === true
      ? singletons.of.flatMap((who, i) => (who > 0 ? [shadowed(column([i]))] : []))
      : []
  const basis: Pivoted[] = []
  const used = new Set<number>()

  /** Whether what is left of a cell is a sum of singletons; a difference of some may be shown, each of them once. */
  const isSumOfSingletons = (left: Column): boolean => {
    if (single === 0 || firstOf(left) < firstSingle) return false
    const support = placesOf(left)
    const isSum = support.every((i) => left[i] === left[support[0] as number])
    if (isSum || support.some((i) => used.has(i))) return true
    for (const i of support) used.add(i)
    return false
  }

  /** What a sum tells beyond all that is told before it. */
  const beyond = (of: readonly number[]): Column => {
    const left = column(of)
    for (const by of basis) reduce(left, by)
    return left
  }
  const tell = (left: Column): void => {
    const next = pivoted(left)
    basis.push(next)
    for (const one of [...guarded, ...own]) {
      if (one.column[next.pivot] === 0) continue
      reduce(one.column, next)
      if (own.length > 0) one.shadow = shadowOf(one.column)
    }
  }
  for (const of of input.known ?? []) {
    const left = beyond(of)
    if (firstOf(left) >= 0) tell(left)
  }

  const withheld = cells.map(() => false)
  for (const c of input.order) {
    if (primary[c] === true) continue
    const left = beyond(cells[c]?.inner ?? [])
    if (firstOf(left) < 0) continue
    if (
      isSumOfSingletons(left) ||
      guarded.some((one) => dependent(left, one.column, one.knows)) ||
      (own.length > 0 && toldToOne(shadowed(left), guarded, own))
    ) {
      withheld[c] = true
      continue
    }
    tell(left)
  }
  return withheld
}
