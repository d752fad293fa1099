/**
 * Everything that the reviewer is told of a table of sums: what is withheld, whether it can be worked out, and whether what is published may be seen.
 */
import type { Magnitudes } from '../../edition/methods.ts'
import type { Engine, Row } from '../../engine/engine.ts'
import { dataset, names, print, relation, sql } from '../../sql/index.ts'
import type { Relation } from '../../sql/index.ts'
import type { Table } from '../../standards/table.ts'
import { columnsOf } from '../../steps/observation.ts'
import { solvable } from '../../steps/protect/disclosure/solvable.ts'
import { sumMembers } from '../../steps/protect/disclosure/sum-members.ts'
import type { SumDimension } from '../../steps/protect/disclosure/sum-members.ts'
import { changedContributions } from '../../steps/protect/disclosure/changed-contributions.ts'
import { counted } from '../../steps/tabulate/counted/frame.ts'
import { axes } from '../../steps/tabulate/counted/shape.ts'
import { innerSums } from '../../steps/tabulate/summed/inner-sums.ts'
import { sumColumns } from '../../steps/tabulate/summed/summed-table.ts'
import type { SummedPart } from '../records/sum-tables.ts'
import type { SumsReport } from './disclosure-report.ts'

/** Contributions of one population, with those behind the release in force where it has them. */
export type MeasuredPart = SummedPart & { readonly before?: Relation }

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
  }
}

async function measurePart(
  table: Table,
  { step, columns, source, before }: MeasuredPart,
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
  const given = dataset(step, columns)
  const dimensions = dimensionsOf(table)
  const key = dimensions.map(({ name }) => name)
  const rows = await ask(observed, key)
  const behind = await ask(sumMembers(observed, given, dimensions, rules), key)
  const inner = await ask(innerSums(given, sumColumns(table)), sumColumns(table))
  const changed =
    before === undefined
      ? []
      : await ask(sumMembers(observed, changedContributions(given, before), dimensions, rules), key)
  const attacked = attack(rows, inner, dimensions)
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
    revised: changed.filter((row) => isPublished(row) && Number(row['contributors']) < rules.contributors)
      .length,
  }
}

/** Withheld cells that can be worked out, by all and by one contributor, one period after the other. */
function attack(
  rows: readonly Row[],
  inner: readonly Row[],
  dimensions: readonly SumDimension[],
): Pick<SumsReport, 'solved' | 'solvedByOne'> {
  const periodOf = ({ TIME_PERIOD: period }: Row): string => (typeof period === 'string' ? period : '')
  const isTimed = dimensions.some(({ name }) => name === 'TIME_PERIOD')
  const periods = isTimed ? [...new Set(rows.map(periodOf))] : ['']
  let [solved, solvedByOne] = [0, 0]
  for (const period of periods) {
    const [of, behind] = isTimed
      ? [rows, inner].map((some) => some.filter((row) => periodOf(row) === period))
      : [rows, inner]
    if (of === undefined || behind === undefined) continue
    const holds = (row: Row, one: Row): boolean =>
      dimensions.every(
        ({ name, columns }) =>
          (row[name] === '_T' && name !== 'TIME_PERIOD') ||
          columns.some((column) => row[name] === one[column]),
      )
    const cells = of.map((row) => ({
      inner: [...behind.keys()].filter((i) => holds(row, behind[i] ?? {})),
      published: isPublished(row),
    }))
    const own = [...behind.keys()].filter((i) => behind[i]?.['sole'] !== null)
    const { byAll, byOne } = solvable(cells, behind.length, own)
    solved += byAll.length
    // What is withheld for the sake of others may be known: it breaks no rule.
    solvedByOne += byOne.filter((c) => of[c]?.['CONF_STATUS'] === 'A').length
  }
  return { solved, solvedByOne }
}
