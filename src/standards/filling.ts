/**
 * Which cells of a table fill one breakdown of a request: the two descriptions (Fills of the table, Margin of the request) brought
 * together. Pure; the formulas make SQL of it, and the cell pages make the way back to the cells.
 */
import type { Fills } from './table.ts'
import type { Margin } from './template.ts'

export interface Filling {
  /** Dimension of the table → codes of which any will do. Dimensions that are not named may have any code. */
  readonly where: Readonly<Record<string, readonly string[]>>
  /** Code of the table → the required figure that it fills, by the first code that the request names for it. */
  readonly figures: ReadonlyMap<string, string>
  /** The dimension of the table whose code says which figure is filled; absent: the one figure `_T`, or that of `is`. */
  readonly by?: string
  /** True where the codes of `by` are counted, whichever they are. */
  readonly counted: boolean
  readonly is?: string
}

/** @returns undefined where the table has not what the breakdown asks for */
export function filling(dimensions: readonly string[], fills: Fills, margin: Margin): Filling | undefined {
  const theirs = (dimension: string): string => fills.map[dimension] ?? dimension
  const total = margin.breakdown === 'TOTAL'
  const stands = fills.is[margin.breakdown]
  const by = total || stands !== undefined ? undefined : theirs(margin.breakdown)
  const figures = new Map(
    (margin.codes ?? []).flatMap((code): [string, string][] =>
      typeof code === 'string' ? [[code, code]] : code.map((one) => [one, code[0] ?? one]),
    ),
  )
  if (by !== undefined && (!dimensions.includes(by) || fills.free.includes(by))) return undefined
  if (stands !== undefined && !total && !figures.has(stands)) return undefined
  for (const [dimension, code] of Object.entries(margin.at)) {
    const fixed = fills.is[dimension]
    if (fixed === undefined ? !dimensions.includes(theirs(dimension)) : fixed !== code) return undefined
  }
  const fixed = Object.fromEntries(
    Object.entries(margin.at)
      .filter(([dimension]) => fills.is[dimension] === undefined)
      .map(([dimension, code]): [string, readonly string[]] => [theirs(dimension), [code]]),
  )
  const open = new Set([fills.area, 'SOURCE', 'TIME_PERIOD', ...fills.free])
  const where = dimensions
    .filter((d) => !open.has(d) && !(d === by && margin.atLeast !== undefined))
    .map((d): [string, readonly string[]] => [
      d,
      d === by ? [...figures.keys()] : (fixed[d] ?? fills.where[d] ?? ['_T']),
    ])
  return {
    where: Object.fromEntries(where),
    figures,
    counted: margin.atLeast !== undefined,
    ...(by === undefined ? {} : { by }),
    ...(stands === undefined || total ? {} : { is: stands }),
  }
}
