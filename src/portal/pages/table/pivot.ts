/**
 * A selection as a grid: the dimensions that vary stand in rows or columns, the others are said once above it. Pure: cells in,
 * rows out; names and links are the page's business.
 */
import type { Observation } from '../../../published/model.ts'
import type { View } from './view.ts'

export interface Layout {
  readonly rows: readonly string[]
  readonly cols: readonly string[]
  /** Dimensions with one code in the selection. */
  readonly fixed: readonly { readonly dimension: string; readonly code: string }[]
  /** True where the columns asked for were too many and stand in rows. */
  readonly turned: boolean
}

export interface GridRow {
  readonly key: readonly string[]
  /** One for each column; undefined where there is no such cell. */
  readonly cells: readonly (Observation | undefined)[]
}

export interface Grid extends Layout {
  /** Codes of the column dimensions; one empty key where there are none. */
  readonly columns: readonly (readonly string[])[]
  readonly all: readonly GridRow[]
}

/** Place of a code in the order of its dimension. */
export type Rank = (dimension: string, code: string) => number

/** More columns than this do not fit on any page. */
const most = 150

/**
 * Decide what stands where. Unless told, times stand in columns if there is something else to stand in rows; without times, the last
 * dimension of at most eight codes does. Newest figures of different years keep the year beside the row.
 *
 * @param present codes in the selection, by dimension in key order
 * @param dated dimension whose codes have one time each (each indicator its newest year): both then head the columns
 */
export function layOut(
  present: ReadonlyMap<string, readonly string[]>,
  view: Pick<View, 'rows' | 'cols' | 'query'>,
  dated?: string,
): Layout {
  const dimensions = [...present.keys()]
  const size = (d: string): number => present.get(d)?.length ?? 0
  const varying = dimensions.filter((d) => size(d) > 1)
  const time = dimensions.at(-1) ?? ''
  const free = varying.filter((d) => view.rows?.includes(d) !== true)
  const latest = view.query.latest === true
  const own = latest && free.includes(time) ? free.find((d) => d === dated) : undefined
  const guess = (): readonly string[] => {
    if (varying.length < 2) return []
    if (own !== undefined) return [own, time]
    if (free.includes(time) && !latest) return [time]
    const small = free.filter((d) => size(d) <= 8 && d !== time && d !== varying[0]).at(-1)
    return small === undefined || (latest && free.includes(time)) ? [] : [small]
  }
  const wanted = view.cols?.filter((d) => dimensions.includes(d)) ?? guess()
  const turned = wanted.reduce((n, d) => n * size(d), 1) > most
  const cols = turned ? [] : wanted
  const asked = view.rows?.filter((d) => !cols.includes(d)) ?? []
  const rows = [...asked, ...varying.filter((d) => !asked.includes(d) && !cols.includes(d))]
  const heads = rows.length > 0 ? rows : [dimensions.find((d) => !cols.includes(d)) ?? time]
  const shown = new Set([...heads, ...cols])
  return {
    rows: heads,
    cols,
    fixed: dimensions
      .filter((d) => !shown.has(d))
      .map((dimension) => ({ dimension, code: present.get(dimension)?.[0] ?? '' })),
    turned,
  }
}

/** Put the cells in their places, rows and columns in the order of their codes. */
export function pivot(
  dimensions: readonly string[],
  cells: readonly Observation[],
  layout: Layout,
  rank: Rank,
): Grid {
  const pick = (own: readonly string[]) => {
    const places = own.map((d) => dimensions.indexOf(d))
    return (o: Observation): readonly string[] => places.map((p) => o.key[p] ?? '')
  }
  const [rowOf, colOf] = [pick(layout.rows), pick(layout.cols)]
  const columns = distinct(cells.map(colOf), layout.cols, rank)
  const column = new Map(columns.map((key, i) => [key.join('\n'), i]))
  const found = new Map<string, { key: readonly string[]; cells: (Observation | undefined)[] }>()
  for (const cell of cells) {
    const key = rowOf(cell)
    const id = key.join('\n')
    const row = found.get(id) ?? { key, cells: Array.from({ length: columns.length }, () => undefined) }
    row.cells[column.get(colOf(cell).join('\n')) ?? 0] = cell
    found.set(id, row)
  }
  const order = byRank(layout.rows, rank)
  return { ...layout, columns, all: [...found.values()].toSorted((a, b) => order(a.key, b.key)) }
}

function distinct(
  keys: readonly (readonly string[])[],
  own: readonly string[],
  rank: Rank,
): readonly (readonly string[])[] {
  const unique = new Map(keys.map((key) => [key.join('\n'), key]))
  return [...unique.values()].toSorted(byRank(own, rank))
}

function byRank(own: readonly string[], rank: Rank) {
  return (a: readonly string[], b: readonly string[]): number => {
    for (const [i, dimension] of own.entries()) {
      const difference = rank(dimension, a[i] ?? '') - rank(dimension, b[i] ?? '')
      if (difference !== 0) return difference
    }
    return 0
  }
}

/** The last dimension of two to eight codes, each with one time only in the selection; undefined where there is none. */
export function datedBy(dimensions: readonly string[], cells: readonly Observation[]): string | undefined {
  const time = dimensions.length - 1
  return dimensions.slice(1, time).findLast((_, i) => {
    const times = new Map<string, string>()
    const steady = cells.every((o) => {
      const [code, at] = [o.key[i + 1] ?? '', o.key[time] ?? '']
      const known = times.get(code) ?? at
      times.set(code, known)
      return known === at
    })
    return steady && times.size > 1 && times.size <= 8
  })
}
