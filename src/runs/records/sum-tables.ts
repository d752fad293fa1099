/**
 * Tables of sums: from the records that contribute to what may be seen, all cells and totals of a table protected in one go.
 */
import { Magnitudes } from '../../edition/methods.ts'
import type { Methods } from '../../edition/methods.ts'
import { dataset, join, names, relation, sql } from '../../sql/index.ts'
import type { Table } from '../../standards/table.ts'
import { columnsOf } from '../../steps/observation.ts'
import { contributionColumns, contributions } from '../../steps/tabulate/summed/contributions.ts'
import { standing as takenUp, vintageColumns } from '../../steps/tabulate/summed/beside-vintages.ts'
import { sumColumns, sumMargins, summedCells, summedTable } from '../../steps/tabulate/summed/summed-table.ts'
import type { Step } from '../plan.ts'
import { qualifiedAs } from './count-tables.ts'
import type { Qualified } from './count-tables.ts'
import { patternColumns, withheldNow } from './make-suppression.ts'
import type { SuppressionAsked } from './make-suppression.ts'
import type { MadeVintages, VintagesAsked } from './make-vintages.ts'
import { populationOf } from './populations.ts'
import type { Population } from './populations.ts'
import type { Standing } from './standing.ts'

/** Contributions of one population to a table of sums; restricted. */
export interface SummedPart {
  /** Names of the datasets: see `vintages`, `contributions` (as they were delivered) and `patternColumns`. */
  readonly step: string
  readonly delivered: string
  readonly pattern: string
  /** Columns of the cells. */
  readonly columns: readonly string[]
  readonly population: Pick<Population, 'step' | 'frame'>
  /** The SOURCE of the observations that are made of them. */
  readonly source: string
  /** See `MadeVintages`. */
  readonly of: string
  readonly rules: string
}

export interface SumTableAsked {
  readonly table: Table
  /** Column of the records that is added up. */
  readonly value: string
  readonly methods: Methods
  /** Populations of the table. */
  readonly summed: readonly Population[]
  readonly standing: readonly Standing[]
  readonly qualify: (population: Population) => Qualified
  readonly makeAll: (steps: readonly Step[]) => Promise<void>
  /** Hold contributions against the vintages that were published, and bind those that are taken up. */
  readonly keepVintages: (asked: VintagesAsked) => Promise<MadeVintages>
  readonly suppress: (asked: SuppressionAsked) => Promise<void>
}

/** Make a table of sums. @throws protect.unsupported-suppression, run.no-records */
export async function sumTable(asked: SumTableAsked): Promise<readonly SummedPart[]> {
  const { table, value, methods, standing, makeAll } = asked
  const { contributors, dominance, p } =
    methods.magnitudes ?? Magnitudes.parse({ tables: [{ table: table.id, value }] })
  const rules = { contributors, dominance, p }
  const told = JSON.stringify({ ...rules, margins: sumMargins(table) })
  const columns = sumColumns(table)
  const seen = columnsOf(table)
  const parts: SummedPart[] = []
  const published: string[] = []
  for (const [place, one] of asked.summed.entries()) {
    const named = (kind: string): string => `${kind}/${table.id}/${place + 1}`
    const population = one.step
    const delivered = named('contributions')
    const step = named('vintages')
    await makeAll([
      {
        id: delivered,
        relation: contributions(table, populationOf(one, standing), one.frame, value),
        order: ['contributor', 'amount'],
      },
    ])
    const made = await asked.keepVintages({
      steps: { beside: named('beside-vintages'), taken: named('taken-up'), vintages: step },
      given: dataset(delivered, contributionColumns(table)),
      columns,
      table: table.id,
      population,
      fewest: contributors,
      rules: told,
    })
    const vintages = dataset(step, vintageColumns(columns))
    const given = takenUp(vintages, columns)
    const cells = summedCells(table, given, rules)
    await makeAll([{ id: named('sums'), relation: cells, order: columns }])
    const sums = dataset(named('sums'), cells.columns)
    await asked.suppress({
      table: table.id,
      step: named('suppression'),
      vintages,
      cells: sums,
      columns,
      margins: sumMargins(table),
      population,
      made,
    })
    const attributes = qualifiedAs(one, methods, asked.qualify)
    const pattern = withheldNow(dataset(named('suppression'), patternColumns(columns)), columns)
    const observed = summedTable(table, sums, pattern, given, one.frame, attributes)
    await makeAll([{ id: named('counted'), relation: observed, order: table.dimensions }])
    published.push(named('counted'))
    parts.push({
      step,
      delivered,
      pattern: named('suppression'),
      columns,
      population: one,
      source: attributes.source,
      of: made.of,
      rules: told,
    })
  }
  await makeAll([
    {
      id: `protected/${table.id}`,
      order: table.dimensions,
      relation: relation(
        `protected/${table.id}`,
        seen,
        'From records, sums of few contributors withheld, and others so that these cannot be worked out',
        join(
          published.map((id) => sql`select ${names(seen)} from ${dataset(id, seen)}`),
          '\nunion all\n',
        ),
      ),
    },
  ])
  return parts
}
