/**
 * Which cells of a table of sums are withheld: all of its cells and totals in one go, each period by itself, with all that releases before it told.
 *
 * No cell adds up over periods, so what is withheld of a year that is over stays the same when another year comes; were it decided together, two
 * releases with different patterns could be put side by side. An inner cell whose contributions changed from one vintage to the next is another
 * unknown; one whose contributions are the same is one unknown of both, and what the earlier vintage told of it is known.
 * Source of the method: suppress.ts.
 */
import { publishedCells } from '../tables/published-cells.ts'
import type { PublishedCell } from '../tables/published-cells.ts'
import { publishingOrder } from './publishing-order.ts'
import { suppress } from './suppress.ts'
import type { PatternCell } from './suppression-pattern.ts'

export type Codes = Readonly<Record<string, string>>

export interface InnerSum {
  /** Code by column. */
  readonly codes: Codes
  /** Its only contributor; null where there are several. */
  readonly sole: string | null
  /** The same in two vintages where its contributions are the same; absent where there is one vintage. */
  readonly version?: string
}

export interface MeasuredSum {
  /** Code by column, _T where the cell adds up over it. */
  readonly codes: Codes
  /** Sum of absolute values. */
  readonly size: number
  /** A rule withholds it. */
  readonly primary: boolean
}

/** A vintage that was published: its inner cells, and all cells that were published or withheld. */
export interface Earlier {
  readonly inner: readonly InnerSum[]
  readonly cells: readonly Pick<PatternCell, 'codes' | 'withheld'>[]
}

const period = 'TIME_PERIOD'

/** The period of codes; an empty text in a table that has none. */
export const periodOf = (codes: Codes): string => codes[period] ?? ''

export const keyOfCodes = (codes: Codes, columns: readonly string[]): string =>
  JSON.stringify(columns.map((column) => codes[column] ?? '_T'))

/** Gives each text a number of its own, from 0. */
function numbering(): (text: string) => number {
  const known = new Map<string, number>()
  return (text) => {
    const number = known.get(text) ?? known.size
    known.set(text, number)
    return number
  }
}

/**
 * @param cells measured cells of this vintage
 * @param columns those of the cells
 * @param margins sets of columns that are published, each with TIME_PERIOD where there is one
 * @param earlier vintages that were published before this one
 * @returns every published cell with why it is withheld, one period after the other
 */
export function protectSums(
  inner: readonly InnerSum[],
  cells: readonly MeasuredSum[],
  columns: readonly string[],
  margins: readonly (readonly string[])[],
  earlier: readonly Earlier[] = [],
): readonly PatternCell[] {
  const known = new Map(cells.map((cell) => [keyOfCodes(cell.codes, columns), cell]))
  const periods = Map.groupBy(inner, ({ codes }) => periodOf(codes))
  return [...periods.keys()].toSorted().flatMap((one) => {
    const ofPeriod = <T extends { readonly codes: Codes }>(some: readonly T[]): readonly T[] =>
      some.filter(({ codes }) => periodOf(codes) === one)
    const before = earlier.map((vintage) => ({
      inner: ofPeriod(vintage.inner),
      cells: ofPeriod(vintage.cells),
    }))
    return protectPeriod(periods.get(one) ?? [], known, columns, margins, before)
  })
}

function protectPeriod(
  inner: readonly InnerSum[],
  known: ReadonlyMap<string, MeasuredSum>,
  columns: readonly string[],
  margins: readonly (readonly string[])[],
  earlier: readonly Earlier[],
): readonly PatternCell[] {
  const placeOf = numbering()
  const partyOf = numbering()
  const parties: number[] = []
  const unknowns = (of: readonly InnerSum[]): readonly number[] =>
    of.map(({ codes, sole, version = '' }) => {
      const place = placeOf(`${version} ${keyOfCodes(codes, columns)}`)
      parties[place] = sole === null ? 0 : partyOf(sole) + 1
      return place
    })
  /** Published cells of a vintage, as places among the unknowns of all. */
  const cellsOf = (of: readonly InnerSum[]): readonly PublishedCell[] => {
    const places = unknowns(of)
    const found = publishedCells(
      of.map(({ codes }) => codes),
      margins,
    )
    return found.map((cell) => ({ codes: cell.codes, inner: cell.inner.map((i) => places[i] ?? 0) }))
  }
  const now = cellsOf(inner)
  const then = earlier.flatMap((vintage) => {
    const places = unknowns(vintage.inner)
    const isIn = (codes: Codes, of: Codes): boolean =>
      columns.every((column) => (of[column] ?? '_T') === '_T' || of[column] === codes[column])
    return vintage.cells.map(({ codes, withheld }) => ({
      codes,
      withheld,
      inner: places.filter((_, i) => isIn(vintage.inner[i]?.codes ?? {}, codes)),
    }))
  })
  const told = then.filter(({ withheld }) => withheld === undefined)
  const guarded = then.filter(({ withheld }) => withheld === 'primary')
  // Sums of the same values in another order differ in their last digits, and must not change the order of publication.
  const measured = now.map(({ codes }) => {
    const { size = 0, primary = true } = known.get(keyOfCodes(codes, columns)) ?? {}
    return { size: Math.round(size * 1e6) / 1e6, primary }
  })
  const secondary = suppress({
    cells: [...now, ...told, ...guarded],
    inner: parties.length,
    primary: [
      ...measured.map(({ primary }) => primary),
      ...told.map(() => false),
      ...guarded.map(() => true),
    ],
    order: publishingOrder(
      now,
      measured.map(({ size }) => size),
      now.map(() => false),
    ),
    known: told.map((cell) => cell.inner),
    singletons: { kind: 'contributors', of: parties, strict: true },
  })
  return now.map((cell, c) => ({
    ...cell,
    withheld: measured[c]?.primary === true ? 'primary' : secondary[c] === true ? 'secondary' : undefined,
  }))
}
