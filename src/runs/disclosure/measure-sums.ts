/**
 * Everything that the reviewer is told of a table of sums: what is withheld, whether it can be worked out, and whether what is published may be seen.
 */
import type { Magnitudes } from '../../edition/methods.ts'
import type { Engine, Row } from '../../engine/engine.ts'
import { dataset, names, print, relation, sql } from '../../sql/index.ts'
import type { Relation } from '../../sql/index.ts'
import type { Table } from '../../standards/table.ts'
import { columnsOf } from '../../steps/observation.ts'
import { changedContributions } from '../../steps/protect/disclosure/changed-contributions.ts'
import { sumMembers } from '../../steps/protect/disclosure/sum-members.ts'
import type { SumDimension } from '../../steps/protect/disclosure/sum-members.ts'
import { counted } from '../../steps/tabulate/counted/frame.ts'
import { axes } from '../../steps/tabulate/counted/shape.ts'
import {
  ofVintage,
  numbersIn,
  standing,
  vintageColumns,
} from '../../steps/tabulate/summed/beside-vintages.ts'
import { contributionColumns } from '../../steps/tabulate/summed/contributions.ts'
import type { SumsInForce } from '../in-force.ts'
import { patternColumns } from '../records/make-suppression.ts'
import type { SummedPart } from '../records/sum-tables.ts'
import { attackVintages } from './attack-vintages.ts'
import type { SumsReport } from './disclosure-report.ts'

/** Contributions of one population, with the vintages that were published where there are some. */
export type MeasuredPart = Pick<SummedPart, 'step' | 'delivered' | 'columns' | 'source'> & {
  readonly before?: Pick<SumsInForce, 'vintages' | 'pattern'>
}

/** Dimensions that contributions tell apart, each with the columns of its levels. */
const dimensionsOf = (table: Table): readonly SumDimension[] => [
  ...axes(counted(table), {}).map(({ dimension, columns }) => ({
    name: dimension,
    columns: columns.map(({ name }) => name),
  })),
  ...(counted(table).counts.when.length > 0 ? [{ name: 'TIME_PERIOD', columns: ['TIME_PERIOD'] }] : []),
]

const isPublished = (row: Row): boolean => row['OBS_VALUE'] !== null

type Found = Omit<SumsReport, 'table' | 'title'>

export async function measureSums(
  table: Table,
  parts: readonly MeasuredPart[],
  rules: Magnitudes,
  engine: Engine,
): Promise<Omit<SumsReport, 'title'>> {
  const found: Found[] = []
  for (const part of parts) found.push(await measurePart(table, part, rules, engine))
  const sum = (of: (one: Found) => number): number => found.reduce((total, one) => total + of(one), 0)
  return {
    table: table.id,
    observations: sum((one) => one.observations),
    published: sum((one) => one.published),
    primary: sum((one) => one.primary),
    secondary: sum((one) => one.secondary),
    solved: sum((one) => one.solved),
    solvedByOne: sum((one) => one.solvedByOne),
    broken: sum((one) => one.broken),
    otherwise: sum((one) => one.otherwise),
    revised: sum((one) => one.revised),
    waiting: sum((one) => one.waiting),
    apart: Math.max(0, ...found.map((one) => one.apart)),
  }
}

async function measurePart(
  table: Table,
  { step, delivered, columns, source, before }: MeasuredPart,
  rules: Magnitudes,
  engine: Engine,
): Promise<Found> {
  const ask = async (wanted: Relation, order: readonly string[]): Promise<readonly Row[]> =>
    await engine.rows(print(wanted, engine.dialect, { order }))
  const all = columnsOf(table)
  const observed = relation(
    'observations of the source',
    all,
    'Published observations that can exist',
    sql`select ${names(all)} from ${dataset(`protected/${table.id}`, all)} where "SOURCE" = ${source} and "OBS_STATUS" <> 'M'`,
  )
  const kept = dataset(step, vintageColumns(columns))
  const given = standing(kept, columns)
  const arrived = dataset(delivered, contributionColumns(table))
  const dimensions = dimensionsOf(table)
  const key = dimensions.map(({ name }) => name)
  const rows = await ask(observed, key)
  const behind = await ask(sumMembers(observed, given, dimensions, rules), key)
  const latest = await ask(sumMembers(observed, arrived, dimensions, rules), key)
  const waiting = await ask(changedContributions(arrived, given), columns)
  const groups = await ask(groupsOf(kept, columns), columns)
  const published = before === undefined ? undefined : dataset(before.vintages, vintageColumns(columns))
  const then = published === undefined ? [] : await ask(groupsOf(published, columns), columns)
  const numbers = [...new Set(then.flatMap((row) => numbersIn(row['vintages'])))].toSorted((a, b) => a - b)
  const revised = new Set<string>()
  for (const number of published === undefined ? [] : numbers) {
    const changed = changedContributions(given, ofVintage(published as Relation, columns, number))
    for (const row of await ask(sumMembers(observed, changed, dimensions, rules), key))
      if (isPublished(row) && Number(row['contributors']) < rules.contributors)
        revised.add(JSON.stringify(key.map((name) => row[name])))
  }
  const patterns =
    before === undefined ? [] : await ask(seenOf(dataset(before.pattern, patternColumns(columns))), columns)
  const attacked = attackVintages({ rows, groups, patterns, dimensions, columns })
  const withheld = rows.filter((row) => !isPublished(row))
  const seen = behind.filter(isPublished)
  const half = 10 ** -table.decimals / 2 + 1e-6
  return {
    observations: rows.length,
    published: rows.length - withheld.length,
    primary: withheld.filter((row) => row['CONF_STATUS'] === 'A').length,
    secondary: withheld.filter((row) => row['CONF_STATUS'] !== 'A').length,
    ...attacked,
    broken: seen.filter(({ rule }) => rule !== null).length,
    otherwise:
      rows.length -
      withheld.length -
      seen.filter((row) => Math.abs(Number(row['OBS_VALUE']) - Number(row['value'])) <= half).length,
    revised: revised.size,
    waiting: waiting.length,
    apart: largestGap(seen, latest, key),
  }
}

/** The largest share by which a published sum is not that of what was delivered. */
function largestGap(seen: readonly Row[], latest: readonly Row[], key: readonly string[]): number {
  const keyed = (row: Row): string => JSON.stringify(key.map((name) => row[name]))
  const values = new Map(latest.map((row) => [keyed(row), Number(row['value'])]))
  return Math.max(
    0,
    ...seen.map((row) => {
      const [is, would] = [Number(row['value']), values.get(keyed(row)) ?? 0]
      return Math.abs(is - would) / Math.max(Math.abs(is), Math.abs(would))
    }),
  )
}

/** Contributions of each inner cell by the vintages that they are in. */
const groupsOf = (vintages: Relation, columns: readonly string[]): Relation =>
  relation(
    'contributions by vintages',
    [...columns, 'vintages', 'stands', 'contributors', 'who'],
    'Contributors of each inner cell by vintages; restricted',
    sql`select ${names([...columns, 'vintages', 'stands'])}, count(distinct contributor) as contributors, min(contributor) as who
from ${vintages}
group by ${names([...columns, 'vintages', 'stands'])}`,
  )

const seenOf = (pattern: Relation): Relation =>
  relation(
    'cells of vintages',
    pattern.columns,
    'Cells of vintages that were published',
    sql`select * from ${pattern}`,
  )
