/**
 * The disclosure report of a candidate: every counted table measured, then judged.
 *
 * One call, over what the run made; only the engine is asked, nothing is written.
 */
import type { Methods } from '../../edition/methods.ts'
import type { ReadEdition } from '../../edition/read-edition.ts'
import type { Engine } from '../../engine/engine.ts'
import { dataset } from '../../sql/index.ts'
import type { Table } from '../../standards/table.ts'
import { breaks, usualRules } from '../../steps/protect/cell-key/sparsity.ts'
import type { SparsityRules } from '../../steps/protect/cell-key/sparsity.ts'
import { counted } from '../../steps/tabulate/counted/frame.ts'
import { axes } from '../../steps/tabulate/counted/shape.ts'
import type { Levels } from '../../steps/tabulate/counted/shape.ts'
import { shapes } from '../../steps/tabulate/counted/thinness.ts'
import type { Shaped } from '../records/count-tables.ts'
import type { InForce } from '../in-force.ts'
import type { MadeRecords } from '../records/record-run.ts'
import { withheldCodes } from './disclosure-report.ts'
import type {
  DisclosureReport,
  ShapeReport,
  SumsReport,
  TableReport,
  WithheldTable,
} from './disclosure-report.ts'
import { judge } from './judge.ts'
import { measureSums } from './measure-sums.ts'
import { measureTable } from './measure-table.ts'

export interface Disclosed {
  readonly given: ReadEdition
  readonly methods: Methods
  readonly records: Pick<
    MadeRecords,
    'tables' | 'shaped' | 'withheld' | 'perturbed' | 'summed' | 'roundings' | 'lookup'
  >
  readonly engine: Engine
  readonly before?: InForce
}

export type Told = Omit<DisclosureReport, 'made' | 'hash'>

export async function disclose(asked: Disclosed): Promise<Told> {
  const { given, methods, records, before } = asked
  const { mean, small } = methods.protection
  const rules: SparsityRules = { ...usualRules, mean, small }
  const { rounding } = methods
  const rulesOf = ({ id }: Table): SparsityRules =>
    rounding?.tables.includes(id) === true
      ? { ...usualRules, mean: rounding.mean, small: rounding.small }
      : rules
  const tables: TableReport[] = []
  for (const { table } of records.tables) {
    if (!records.perturbed.has(table.id)) continue
    const shaped = records.shaped.find((one) => one.table.id === table.id)
    const was = before?.shapes[table.id]
    tables.push({
      ...(await measured(asked, table, shaped?.levels ?? {})),
      title: table.title,
      shapes: shaped === undefined ? [] : shapeReports(shaped, rulesOf(table)),
      ...(was === undefined ? {} : { shapeBefore: was }),
    })
  }
  const named = ({ id, title }: Table) => ({ table: id, title })
  const rest = records.tables
    .map(({ table }) => table)
    .filter(({ id }) => !records.perturbed.has(id) && !records.summed.has(id))
  const sums = await summed(asked)
  return {
    edition: given.edition.id,
    title: given.edition.title,
    against: before === undefined ? null : { number: before.number, hash: before.hash },
    protection: methods.protection,
    rules,
    ...(rounding === undefined ? {} : { rounding }),
    ...(methods.magnitudes === undefined ? {} : { magnitudes: methods.magnitudes }),
    checks: judge(
      tables,
      rest.filter(({ counts }) => counts !== undefined).map(({ id }) => id),
      sums,
    ),
    tables,
    sums,
    withheld: records.withheld.map(withheldTable),
    others: [...tables.filter(({ derived }) => derived), ...rest.map(named)].map(({ table, title }) => ({
      table,
      title,
    })),
  }
}

function withheldTable({ table, why }: MadeRecords['withheld'][number]): WithheldTable {
  const code = withheldCodes.find((one) => one === why.code)
  return { table: table.id, title: table.title, ...(code === undefined ? {} : { why: code }) }
}

async function measured({ methods, records, engine, before }: Disclosed, table: Table, levels: Levels) {
  const parts = (records.perturbed.get(table.id) ?? []).map(({ step, columns, population, source }) => {
    const old = before?.cells.find(
      (cells) => cells.table === table.id && cells.population === population.step,
    )
    return {
      cells: dataset(step, columns),
      ...(population.frame === undefined ? {} : { frame: population.frame }),
      source,
      ...(old === undefined || old.columns.join() !== columns.join()
        ? {}
        : { before: dataset(old.name, old.columns) }),
    }
  })
  const { js, threshold } = methods.protection
  const rounding = methods.rounding?.tables.includes(table.id) === true ? methods.rounding.base : undefined
  const isEstimated = table.method === 'estimated'
  return await measureTable(
    {
      table,
      levels,
      parts,
      lookup: records.lookup,
      ...(rounding === undefined ? {} : { rounding }),
      least: isEstimated
        ? { least: 0, rounding: 10 ** -table.decimals / 2 }
        : { least: rounding ?? Math.max(js + 1, threshold) },
    },
    engine,
  )
}

async function summed({ methods, records, engine, before }: Disclosed): Promise<readonly SumsReport[]> {
  const reports: SumsReport[] = []
  for (const { table } of records.tables) {
    const parts = records.summed.get(table.id)
    if (parts === undefined || methods.magnitudes === undefined) continue
    const compared = parts.map((part) => {
      const old = before?.sums.find(
        (sums) =>
          sums.table === table.id &&
          sums.population === part.population.step &&
          sums.columns.join() === part.columns.join(),
      )
      return old === undefined ? part : { ...part, before: old }
    })
    const measuredSums = await measureSums(table, compared, methods.magnitudes, engine)
    reports.push({ ...measuredSums, title: table.title })
  }
  return reports
}

/** How thin each shape that is offered would be; the first that breaks no rule was taken. */
function shapeReports(
  { table, levels: taken, sparsity }: Shaped,
  rules: SparsityRules,
): readonly ShapeReport[] {
  const wanted = counted(table)
  return shapes(table).flatMap((levels, place): readonly ShapeReport[] => {
    const found = sparsity[place]
    if (found === undefined) return []
    const dimensions = axes(wanted, levels).filter(({ columns }) => columns.length > 0).length
    return [
      {
        levels,
        dimensions,
        ...found,
        breaks: breaks(found, dimensions, rules),
        taken: JSON.stringify(levels) === JSON.stringify(taken),
      },
    ]
  })
}
