/**
 * Withheld sums that can be worked out from all vintages that were published, this one among them: by all and by one contributor, one period after
 * the other.
 *
 * An inner cell with the same contributions in two vintages is one unknown of both; with others it is two.
 */
import type { Row } from '../../engine/engine.ts'
import { solvable } from '../../steps/protect/disclosure/solvable.ts'
import type { AttackedCell } from '../../steps/protect/disclosure/solvable.ts'
import type { SumDimension } from '../../steps/protect/disclosure/sum-members.ts'
import { numbersIn } from '../../steps/tabulate/summed/beside-vintages.ts'
import type { SumsReport } from './disclosure-report.ts'

export interface Attacked {
  /** Observations as they would be published. */
  readonly rows: readonly Row[]
  /** One row per inner cell and vintages: the columns of the cells, vintages, stands, contributors, who. */
  readonly groups: readonly Row[]
  /** Cells of vintages that were published: the columns, vintage, withheld. */
  readonly patterns: readonly Row[]
  readonly dimensions: readonly SumDimension[]
  /** Columns of the cells. */
  readonly columns: readonly string[]
}

type Told = Pick<SumsReport, 'solved' | 'solvedByOne'>

const timed = 'TIME_PERIOD'
const periodOf = ({ [timed]: period }: Row): string => (typeof period === 'string' ? period : '')

/** @returns how many cells of how many vintages can be worked out; of those that a contributor works out, only what a rule withholds counts */
export function attackVintages(given: Attacked): Told {
  const isTimed = given.columns.includes(timed)
  const periods = isTimed ? [...new Set(given.rows.map(periodOf))] : ['']
  let [solved, solvedByOne] = [0, 0]
  for (const period of periods) {
    const of = (some: readonly Row[]): readonly Row[] =>
      isTimed ? some.filter((row) => periodOf(row) === period) : some
    const told = attackPeriod({
      ...given,
      rows: of(given.rows),
      groups: of(given.groups),
      patterns: of(given.patterns),
    })
    solved += told.solved
    solvedByOne += told.solvedByOne
  }
  return { solved, solvedByOne }
}

function attackPeriod({ rows, groups, patterns, dimensions, columns }: Attacked): Told {
  const places = new Map<string, number>()
  const own: number[] = []
  /** Inner cells of a vintage, each with its place among the unknowns. */
  const innerOf = (isIn: (row: Row) => boolean): ReadonlyMap<number, Row> => {
    const cells = Map.groupBy([...groups.keys()], (i) =>
      JSON.stringify(columns.map((name) => groups[i]?.[name])),
    )
    const found = new Map<number, Row>()
    for (const [cell, all] of cells) {
      const members = all.filter((i) => isIn(groups[i] ?? {}))
      const row = groups[members[0] ?? -1]
      if (row === undefined) continue
      const unknown = `${cell} ${members.join(' ')}`
      const place = places.get(unknown) ?? places.size
      if (!places.has(unknown) && members.reduce((n, i) => n + Number(groups[i]?.['contributors']), 0) === 1)
        own.push(place)
      places.set(unknown, place)
      found.set(place, row)
    }
    return found
  }
  const cells: (AttackedCell & { readonly primary: boolean })[] = []
  const now = innerOf((row) => row['stands'] === true)
  for (const row of rows) {
    const holds = (one: Row): boolean =>
      dimensions.every(
        ({ name, columns: levels }) =>
          (row[name] === '_T' && name !== timed) || levels.some((column) => row[name] === one[column]),
      )
    cells.push({
      inner: [...now].flatMap(([place, one]) => (holds(one) ? [place] : [])),
      published: row['OBS_VALUE'] !== null,
      primary: row['CONF_STATUS'] === 'A',
    })
  }
  for (const [vintage, of] of Map.groupBy(patterns, (row) => Number(row['vintage']))) {
    const then = innerOf((row) => numbersIn(row['vintages']).includes(vintage))
    for (const row of of) {
      const holds = (one: Row): boolean =>
        columns.every((column) => (row[column] === '_T' && column !== timed) || row[column] === one[column])
      cells.push({
        inner: [...then].flatMap(([place, one]) => (holds(one) ? [place] : [])),
        published: row['withheld'] === 'no',
        primary: row['withheld'] === 'primary',
      })
    }
  }
  const { byAll, byOne } = solvable(cells, places.size, own)
  // What is withheld for the sake of others may be known: it breaks no rule.
  return { solved: byAll.length, solvedByOne: byOne.filter((c) => cells[c]?.primary).length }
}
