/**
 * Put published cells beside true ones, in the shape in which the table was published.
 */
import type { Observation } from '../published/model.ts'
import type { Table } from '../standards/table.ts'
import { z95 } from '../steps/link/evaluate/interval.ts'
import { counted } from '../steps/tabulate/counted/frame.ts'
import type { TrueCell } from './count-truth.ts'
import type { Group, Pair } from './pair.ts'

type Key = readonly string[]
const nameOf = (key: Key): string => key.join(' ')

/** Where dimensions stand in a table's keys, and which of its cells can be compared. */
function placesOf(table: Table, untold: readonly string[]) {
  const at = (dimension: string): number => table.dimensions.indexOf(dimension)
  const { by } = counted(table).counts
  const told = untold.map(at)
  const summed = Object.entries(by).flatMap(([dimension, { total }]) => (total ? [at(dimension)] : []))
  return {
    groupOf: (key: Key): string => nameOf([key[at('SOURCE')] ?? '', key[at('TIME_PERIOD')] ?? '']),
    /** The truth knows it: what it does not know is not told apart. */
    isKnown: (key: Key): boolean => told.every((place) => key[place] === '_T'),
    /** A total over every dimension that has one. */
    isTotal: (key: Key): boolean => summed.every((place) => key[place] === '_T'),
  }
}

/** The shape whose cells are most like the published ones: cells that both have, of those that either has. */
function shapeOf(
  published: ReadonlySet<string>,
  offered: readonly (readonly TrueCell[])[],
): readonly TrueCell[] {
  const likeness = (cells: readonly TrueCell[]): number => {
    const names = new Set(cells.map(({ key }) => nameOf(key)))
    const both = [...names].filter((name) => published.has(name)).length
    return both / Math.max(1, names.size + published.size - both)
  }
  return offered.reduce((best, cells) => (likeness(cells) > likeness(best) ? cells : best), offered[0] ?? [])
}

/** The interval of an estimate, by its coefficient of variation. */
const intervalOf = ({ value, cv }: Observation): Pick<Pair, 'low' | 'high'> =>
  value === null || cv === null ? {} : { low: value * (1 - z95 * cv), high: value * (1 + z95 * cv) }

/**
 * Pair the cells of a table.
 *
 * A true cell that is not published counts as a published zero, where the table is counted; an estimate that no sampled person stands behind
 * is not there, and is left out. Sources and periods that are not published are left out.
 *
 * @param offered true cells by shape, of all populations of the table
 * @param untold dimensions of which the truth knows the total only
 */
export function matchCells(
  table: Table,
  observations: readonly Observation[],
  offered: readonly (readonly TrueCell[])[],
  untold: readonly string[],
): readonly Group[] {
  const { groupOf, isKnown, isTotal } = placesOf(table, untold)
  const shown = observations.filter(({ key, status }) => isKnown(key) && status !== 'M')
  const names = new Set(shown.map(({ key }) => nameOf(key)))
  const real = shapeOf(
    names,
    offered.map((cells) => cells.filter(({ key }) => isKnown(key))),
  )
  const truth = new Map(real.map(({ key, value }) => [nameOf(key), value]))
  return [...Map.groupBy(shown, ({ key }) => groupOf(key))].map(([group, cells]): Group => {
    const [first] = cells
    const told = cells.flatMap((cell): readonly Pair[] =>
      cell.value === null
        ? []
        : [
            {
              key: cell.key,
              published: cell.value,
              true: truth.get(nameOf(cell.key)) ?? 0,
              ...intervalOf(cell),
              ...(cell.status === 'P' ? { provisional: true } : {}),
            },
          ],
    )
    const untoldCells = real.filter(({ key }) => groupOf(key) === group && !names.has(nameOf(key)))
    const absent = untoldCells.map(({ key, value }): Pair => ({
      key,
      published: 0,
      true: value,
      absent: true,
    }))
    const pairs = table.method === 'estimated' ? told : [...told, ...absent]
    const totals = pairs.filter(({ key }) => isTotal(key))
    const sum = (of: 'published' | 'true'): number => totals.reduce((all, pair) => all + pair[of], 0)
    return {
      source: first?.key[table.dimensions.indexOf('SOURCE')] ?? '',
      period: first?.key[table.dimensions.indexOf('TIME_PERIOD')] ?? '',
      pairs,
      suppressed: cells.length - told.length,
      total: { published: sum('published'), true: sum('true'), cells: totals.length },
    }
  })
}
