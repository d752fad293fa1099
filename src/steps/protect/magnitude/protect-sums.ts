/**
 * Which cells of a table of sums are withheld: all of its cells and totals in one go, each period by itself.
 *
 * No cell adds up over periods, so what is withheld of a year that is over stays the same when another year comes; were it decided together, two
 * releases with different patterns could be put side by side. Source of the method: suppress.ts.
 */
import type { PublishedCell } from '../tables/published-cells.ts'
import { suppressionPattern } from './suppression-pattern.ts'
import type { PatternCell } from './suppression-pattern.ts'

type Codes = Readonly<Record<string, string>>

export interface InnerSum {
  /** Code by column. */
  readonly codes: Codes
  /** Its only contributor; null where there are several. */
  readonly sole: string | null
}

export interface MeasuredSum {
  /** Code by column, _T where the cell adds up over it. */
  readonly codes: Codes
  /** Sum of absolute values. */
  readonly size: number
  /** A rule withholds it. */
  readonly primary: boolean
}

const period = 'TIME_PERIOD'

const keyOf = (codes: Codes, columns: readonly string[]): string =>
  JSON.stringify(columns.map((column) => codes[column] ?? '_T'))

/** Numbers of sole contributors, from 1; 0 where there are several. */
function numbers(inner: readonly InnerSum[]): readonly number[] {
  const known = new Map<string, number>()
  return inner.map(({ sole }) => {
    if (sole === null) return 0
    const number = known.get(sole) ?? known.size + 1
    known.set(sole, number)
    return number
  })
}

/**
 * @param columns those of the cells
 * @param margins sets of columns that are published, each with TIME_PERIOD where there is one
 * @returns every published cell with why it is withheld, one period after the other
 */
export function protectSums(
  inner: readonly InnerSum[],
  cells: readonly MeasuredSum[],
  columns: readonly string[],
  margins: readonly (readonly string[])[],
): readonly PatternCell[] {
  const known = new Map(cells.map((cell) => [keyOf(cell.codes, columns), cell]))
  // Sums of the same values in another order differ in their last digits, and must not change the order of publication.
  const measure = ({ codes }: PublishedCell) => {
    const { size = 0, primary = true } = known.get(keyOf(codes, columns)) ?? {}
    return { size: Math.round(size * 1e6) / 1e6, primary }
  }
  const periods = Map.groupBy(inner, ({ codes }) => codes[period] ?? '')
  return [...periods.keys()].toSorted().flatMap((one) => {
    const of = periods.get(one) ?? []
    return suppressionPattern({
      inner: of.map(({ codes }) => codes),
      margins,
      measure,
      singletons: { kind: 'contributors', of: numbers(of), strict: true },
    })
  })
}

/** Number of inner cells of the fullest period. */
export const fullestPeriod = (inner: readonly InnerSum[]): number =>
  Math.max(
    0,
    ...[...Map.groupBy(inner, ({ codes }) => codes[period] ?? '').values()].map(({ length }) => length),
  )
