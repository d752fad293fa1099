/**
 * Tables of sums: from the records that contribute to what may be seen, all cells and totals of a table protected in one go.
 */
import type { Methods } from '../../edition/methods.ts'
import { dataset, join, names, relation, sql } from '../../sql/index.ts'
import type { Table } from '../../standards/table.ts'
import { columnsOf } from '../../steps/observation.ts'
import { contributionColumns, contributions } from '../../steps/tabulate/summed/contributions.ts'
import { innerSumColumns, innerSums } from '../../steps/tabulate/summed/inner-sums.ts'
import { sumColumns, sumMargins, summedCells, summedTable } from '../../steps/tabulate/summed/summed-table.ts'
import type { Step } from '../plan.ts'
import { qualifiedAs } from './count-tables.ts'
import type { Qualified } from './count-tables.ts'
import type { SuppressionAsked } from './make-suppression.ts'
import { populationOf } from './populations.ts'
import type { Population } from './populations.ts'
import type { Standing } from './standing.ts'

/** Contributions of one population to a table of sums; restricted. */
export interface SummedPart {
  /** Name of the dataset: see `contributions`. */
  readonly step: string
  readonly columns: readonly string[]
  readonly population: Pick<Population, 'step' | 'frame'>
  /** The SOURCE of the observations that are made of them. */
  readonly source: string
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
  readonly suppress: (asked: SuppressionAsked) => Promise<void>
}

/** Make a table of sums. @throws protect.unsupported-suppression, run.no-records */
export async function sumTable(asked: SumTableAsked): Promise<readonly SummedPart[]> {
  const { table, value, methods, standing, makeAll } = asked
  const { contributors, dominance, p } = methods.magnitudes ?? {}
  const columns = sumColumns(table)
  const seen = columnsOf(table)
  const parts: SummedPart[] = []
  const published: string[] = []
  for (const [place, one] of asked.summed.entries()) {
    const named = (kind: string): string => `${kind}/${table.id}/${place + 1}`
    const step = named('contributions')
    const given = dataset(step, contributionColumns(table))
    const cells = summedCells(table, given, {
      ...(contributors === undefined ? {} : { contributors }),
      ...(dominance === undefined ? {} : { dominance }),
      ...(p === undefined ? {} : { p }),
    })
    await makeAll([
      {
        id: step,
        relation: contributions(table, populationOf(one, standing), one.frame, value),
        order: ['contributor', 'amount'],
      },
      { id: named('inner-sums'), relation: innerSums(given, columns), order: columns },
      { id: named('sums'), relation: cells, order: columns },
    ])
    const sums = dataset(named('sums'), cells.columns)
    await asked.suppress({
      table: table.id,
      step: named('suppression'),
      inner: dataset(named('inner-sums'), innerSumColumns(columns)),
      cells: sums,
      columns,
      margins: sumMargins(table),
    })
    const attributes = qualifiedAs(one, methods, asked.qualify)
    const pattern = dataset(named('suppression'), [...columns, 'withheld'])
    const told = summedTable(table, sums, pattern, given, one.frame, attributes)
    await makeAll([{ id: named('counted'), relation: told, order: table.dimensions }])
    published.push(named('counted'))
    parts.push({ step, columns: given.columns, population: one, source: attributes.source })
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
