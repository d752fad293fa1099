/**
 * Everything that the reviewer is told of one table, asked of the engine: what is published, what it cost, its totals, its revisions.
 */
import type { Engine, Row } from '../../engine/engine.ts'
import { dataset, id, join, names, print, relation, sql } from '../../sql/index.ts'
import type { Relation } from '../../sql/index.ts'
import type { Table } from '../../standards/table.ts'
import { columnsOf } from '../../steps/observation.ts'
import { changes, errorBySize, utility } from '../../steps/protect/cell-key/utility.ts'
import { applied } from '../../steps/protect/disclosure/applied.ts'
import { bare } from '../../steps/protect/disclosure/bare.ts'
import type { Allowed } from '../../steps/protect/disclosure/bare.ts'
import { chanceOfSum, classesOf } from '../../steps/protect/disclosure/expected-totals.ts'
import { revisions } from '../../steps/protect/disclosure/revisions.ts'
import { roundedRevisions } from '../../steps/protect/disclosure/rounded-revisions.ts'
import { roundedTotals } from '../../steps/protect/disclosure/rounded-totals.ts'
import { partsName, totals } from '../../steps/protect/disclosure/totals.ts'
import type { LookupTable } from '../../steps/protect/ptable/lookup-table.ts'
import type { Frame } from '../../steps/tabulate/counted/frame.ts'
import { keyedCells } from '../../steps/tabulate/counted/keyed-cells.ts'
import type { Levels } from '../../steps/tabulate/counted/shape.ts'
import type { CostReport, RevisionReport, TableReport } from './disclosure-report.ts'

/** Perturbed cells of one population, as a dataset that is bound. */
export interface Part {
  readonly cells: Relation
  /** What they are cells of; absent where the table's values are worked out from them. */
  readonly frame?: Pick<Frame, 'area' | 'at'>
  /** The SOURCE of its observations. */
  readonly source: string
  /** The same population's cells in the release in force, where they have the same columns. */
  readonly before?: Relation
}

export interface Measured {
  readonly table: Table
  readonly levels: Levels
  readonly parts: readonly Part[]
  readonly lookup: LookupTable
  /** Base to which small counts were rounded; absent where cells are perturbed by their keys. */
  readonly rounding?: number
  readonly least: Allowed
}

/** What perturbed cells have beside their dimensions. */
const cellFacts = [
  'count',
  'cell_key',
  'weight',
  'change',
  'perturbed',
  'perturbed_weight',
  'structural',
  'cv',
  'records',
  'RELIABILITY',
  'PUBLISH',
]

export const dimensionsOf = ({ columns }: Pick<Relation, 'columns'>): readonly string[] =>
  columns.filter((name) => !cellFacts.includes(name))

const number = (row: Row | undefined, name: string): number => Number(row?.[name] ?? 0)
const orNull = (row: Row | undefined, name: string): number | null =>
  typeof row?.[name] === 'number' ? row[name] : null

type Ask = (wanted: Relation, order?: readonly string[]) => Promise<readonly Row[]>

export async function measureTable(
  { table, levels, parts, lookup, rounding, least }: Measured,
  engine: Engine,
): Promise<Omit<TableReport, 'shapes' | 'shapeBefore' | 'title'>> {
  const ask: Ask = async (wanted, order) =>
    await engine.rows(print(wanted, engine.dialect, order === undefined ? {} : { order }))
  const published = dataset(`protected/${table.id}`, columnsOf(table))
  const keyed = parts.flatMap((part) =>
    part.frame === undefined ? [] : [keyedCells(table, part.cells, part.frame, levels, part.source)],
  )
  const derived = keyed.length < parts.length
  const [seen] = await ask(
    derived ? seenOf(published) : bare(published, together('keyed cells', keyed), table.dimensions, least),
  )
  let otherwise = 0
  for (const { cells } of rounding === undefined ? parts : [])
    otherwise += number((await ask(applied(cells, dimensionsOf(cells), lookup)))[0], 'otherwise')
  const before = await revised(parts, rounding, ask)
  return {
    table: table.id,
    derived,
    ...(rounding === undefined ? {} : { rounding }),
    observations: number(seen, 'observations'),
    values: number(seen, 'values'),
    suppressed: number(seen, 'suppressed'),
    bare: number(seen, 'bare'),
    small: number(seen, 'small'),
    otherwise,
    cost: await costOf(
      together(
        'perturbed cells',
        parts.map(({ cells }) => cells),
      ),
      ask,
    ),
    totals: await (rounding === undefined ? totalsOf(parts, lookup, ask) : addedUp(parts, ask)),
    ...(before === undefined ? {} : { revisions: before }),
  }
}

/** Where values are no cells there is none to look up: how many there are. */
const seenOf = (published: Relation): Relation =>
  relation(
    'published values',
    ['observations', 'values', 'suppressed'],
    'Observations of a table, those with a value, those withheld',
    sql`select cast(count(*) as double) as observations, cast(count("OBS_VALUE") as double) as ${id('values')}, cast(coalesce(sum(case when "OBS_STATUS" = 'Q' then 1 else 0 end), 0) as double) as suppressed from ${published}`,
  )

const together = (name: string, parts: readonly Relation[]): Relation => {
  const columns = parts[0]?.columns.filter((column) => column !== 'structural') ?? []
  return relation(
    name,
    columns,
    'All populations of the table',
    join(
      parts.map((part) => sql`select ${names(columns)} from ${part}`),
      '\nunion all\n',
    ),
  )
}

async function costOf(cells: Relation, ask: Ask): Promise<CostReport> {
  const [cost] = await ask(utility(cells))
  return {
    cells: number(cost, 'cells'),
    meanAbsolute: orNull(cost, 'mean_absolute'),
    rootMeanSquare: orNull(cost, 'root_mean_square'),
    largest: orNull(cost, 'largest'),
    meanRelative: orNull(cost, 'mean_relative'),
    hellingerUtility: orNull(cost, 'hellinger_utility'),
    falseZeros: number(cost, 'false_zeros'),
    changes: (await ask(changes(cells), ['change'])).map((row) => ({
      change: number(row, 'change'),
      cells: number(row, 'cells'),
      share: number(row, 'share'),
    })),
    errors: (await ask(errorBySize(cells), ['size'])).map((row) => ({
      size: number(row, 'size'),
      cells: number(row, 'cells'),
      meanRelative: number(row, 'mean_relative'),
      largestRelative: number(row, 'largest_relative'),
    })),
  }
}

/** On top of four standard errors, since totals share parts too. */
const shared = 0.02

async function totalsOf(
  parts: readonly Part[],
  lookup: LookupTable,
  ask: Ask,
): Promise<TableReport['totals']> {
  const chance = chanceOfSum(lookup)
  const classes = classesOf(lookup)
  let [compared, differing, expected, distinct] = [0, 0, 0, 0]
  for (const { cells } of parts) {
    const compare = totals(cells, dimensionsOf(cells), lookup)
    // In one order, so that the sums come out the same to the last digit.
    for (const row of await ask(compare, compare.columns)) {
      const made = classes.map((of) => [of, number(row, partsName(of))] as const).filter(([, n]) => n > 0)
      const apart = 1 - chance({ class: number(row, 'class'), parts: new Map(made) })
      const count = number(row, 'totals')
      compared += count
      differing += number(row, 'differing')
      expected += count * apart
      distinct += number(row, 'cells')
    }
  }
  const share = expected / Math.max(1, compared)
  const tolerance = compared === 0 ? 0 : 4 * Math.sqrt((share * (1 - share)) / distinct) + shared
  return { compared, differing, expected, tolerance }
}

/** Totals of rounded tables: none may differ. */
async function addedUp(parts: readonly Part[], ask: Ask): Promise<TableReport['totals']> {
  let [compared, differing] = [0, 0]
  for (const { cells } of parts) {
    const [row] = await ask(roundedTotals(cells, dimensionsOf(cells)))
    compared += number(row, 'totals')
    differing += number(row, 'differing')
  }
  return { compared, differing, expected: 0, tolerance: 0 }
}

async function revised(
  parts: readonly Part[],
  rounding: number | undefined,
  ask: Ask,
): Promise<RevisionReport | undefined> {
  const found: RevisionReport[] = []
  for (const { cells, before } of parts) {
    if (before === undefined) continue
    const columns = dimensionsOf(cells)
    const [row] = await ask(
      rounding === undefined
        ? revisions(cells, before, columns)
        : roundedRevisions(cells, before, columns, rounding),
    )
    found.push({
      compared: number(row, 'compared'),
      appeared: number(row, 'appeared'),
      disappeared: number(row, 'disappeared'),
      changed: number(row, 'changed'),
      meanAbsolute: orNull(row, 'mean_absolute'),
      largest: number(row, 'largest'),
      unexplained: number(row, 'unexplained'),
      alike: number(row, 'alike'),
      redrawn: number(row, 'redrawn'),
      differenced: number(row, 'differenced'),
    })
  }
  if (found.length === 0) return undefined
  const sum = (of: (one: RevisionReport) => number): number => found.reduce((all, one) => all + of(one), 0)
  const changed = sum((one) => one.changed)
  return {
    compared: sum((one) => one.compared),
    appeared: sum((one) => one.appeared),
    disappeared: sum((one) => one.disappeared),
    changed,
    meanAbsolute: changed === 0 ? null : sum((one) => one.changed * (one.meanAbsolute ?? 0)) / changed,
    largest: Math.max(...found.map(({ largest }) => largest)),
    unexplained: sum((one) => one.unexplained),
    alike: sum((one) => one.alike),
    redrawn: sum((one) => one.redrawn),
    differenced: sum((one) => one.differenced),
  }
}
