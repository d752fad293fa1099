/**
 * The shape in which a table is counted: each dimension at a level, the levels that are published beside it, and the margins.
 *
 * Inside, every level of a dimension is a column of its own, so that its cells are counted from their records like any other total.
 */
import type { LevelName } from '../../../standards/counts.ts'
import type { CountedTable } from './frame.ts'

/** Dimension → coarser level at which it is counted, or _T where it is left out; the others stand at their finest. */
export type Levels = Readonly<Record<string, LevelName | '_T'>>

export interface Axis {
  readonly dimension: string
  /** Columns of its levels, finest first; empty where it is left out. `level` is absent for the codes of records. */
  readonly columns: readonly { readonly name: string; readonly level?: LevelName }[]
  readonly total: boolean
}

export const levelName = (dimension: string, level: LevelName): string => `${dimension} by ${level}`

export function axes({ counts }: CountedTable, levels: Levels): readonly Axis[] {
  return Object.entries(counts.by).map(([dimension, { level: finest, subtotals, total }]) => {
    const at = levels[dimension]
    if (at === '_T') return { dimension, columns: [], total: true }
    const named = (level: LevelName) => ({ name: levelName(dimension, level), level })
    const first = finest === undefined ? { name: dimension } : named(finest)
    return { dimension, total, columns: at === undefined ? [first, ...subtotals.map(named)] : [named(at)] }
  })
}

/** Every set of columns that is counted: of each dimension that the margin keeps apart one level, of the others none. */
export function marginsOf(
  table: CountedTable,
  levels: Levels,
  always: readonly string[],
): readonly (readonly string[])[] {
  const all = axes(table, levels)
  const kept = (axis: Axis, apart: boolean): readonly (readonly string[])[] =>
    axis.columns.length === 0 || (!apart && axis.total) ? [[]] : axis.columns.map(({ name }) => [name])
  const crossed = (apart: (dimension: string) => boolean): readonly (readonly string[])[] =>
    all.reduce<readonly (readonly string[])[]>(
      (sets, axis) =>
        sets.flatMap((set) => kept(axis, apart(axis.dimension)).map((more) => [...set, ...more])),
      [always],
    )
  const wanted =
    table.counts.margins ??
    all.reduce<readonly (readonly string[])[]>(
      (sets, { dimension }) => sets.flatMap((set) => [[...set, dimension], set]),
      [[]],
    )
  const sets = wanted.flatMap((margin) => crossed((dimension) => margin.includes(dimension)))
  return [...new Map(sets.map((set) => [JSON.stringify(set), set])).values()]
}
