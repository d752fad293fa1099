/**
 * From gathered records to protected tables: the shape that is not too thin, then for each population the perturbed cells and what may be
 * seen of them, then all that may be seen of a table as one dataset.
 */
import type { Engine } from '../../engine/engine.ts'
import { movesName } from '../../edition/methods.ts'
import type { Methods } from '../../edition/methods.ts'
import { dataset, join, names, print, relation, sql } from '../../sql/index.ts'
import type { Relation } from '../../sql/index.ts'
import type { Table } from '../../standards/table.ts'
import { columnsOf } from '../../steps/observation.ts'
import { usualRules } from '../../steps/protect/cell-key/sparsity.ts'
import type { Sparsity } from '../../steps/protect/cell-key/sparsity.ts'
import type { LookupTable } from '../../steps/protect/ptable/lookup-table.ts'
import { countTable } from '../../steps/tabulate/counted/count-table.ts'
import type { CountedCells } from '../../steps/tabulate/counted/count-table.ts'
import { cellColumns } from '../../steps/tabulate/counted/cells-of.ts'
import { classColumns } from '../../steps/tabulate/counted/classify.ts'
import { counted } from '../../steps/tabulate/counted/frame.ts'
import type { Reliability } from '../../standards/reliability.ts'
import { estimateTable } from '../../steps/tabulate/estimated/estimate-table.ts'
import type { Attributes } from '../../steps/tabulate/counted/observations.ts'
import type { Levels } from '../../steps/tabulate/counted/shape.ts'
import { finestShape, shapes, thinness } from '../../steps/tabulate/counted/thinness.ts'
import type { Step } from '../plan.ts'
import type { Population } from './populations.ts'

/** A table with the shape in which all its populations are counted, and how thin each shape would have been. */
export interface Shaped {
  readonly table: Table
  readonly levels: Levels
  /** Of each shape that the definition offers, of the thinnest population. */
  readonly sparsity: readonly Sparsity[]
  readonly populations: readonly Population[]
}

export const gatheredOf = ({ step, tables }: Population): Relation =>
  dataset(step, [...classColumns(tables), 'units', 'record_key', 'weight'])

const thinColumns = ['cells', 'mean', 'small'] as const
const thinName = (table: Table, shape: number, place: number): string =>
  `thinness/${table.id}/${shape + 1}-${place + 1}`

/** How thin each population would be in each shape of the table; restricted. */
export const thinSteps = (table: Table, given: readonly Population[]): readonly Step[] =>
  shapes(table).flatMap((levels, shape) =>
    populationsOf(table, given).map((one, place) => ({
      id: thinName(table, shape, place),
      relation: thinness(table, gatheredOf(one), one.frame, levels),
      order: [...thinColumns],
    })),
  )

const populationsOf = (table: Table, given: readonly Population[]): readonly Population[] =>
  given.filter(({ tables }) => tables.some(({ id }) => id === table.id))

/**
 * Choose the shape of a table: the finest that none of its populations is too thin for, so that its periods can be compared.
 *
 * @param engine has the datasets of `thinSteps`
 * @throws protect.too-sparse
 */
export async function shapeOf(
  table: Table,
  given: readonly Population[],
  engine: Engine,
  { protection: { mean, small } }: Methods,
): Promise<Shaped> {
  const found = shapes(table).flatMap((_, shape) =>
    populationsOf(table, given).map(
      (_one, place) =>
        sql`select ${shape} as shape, cells, mean, small from ${dataset(thinName(table, shape, place), thinColumns)}`,
    ),
  )
  const worst = relation(
    'thinnest population of each shape',
    ['shape', ...thinColumns],
    'How thin the thinnest population of each shape is',
    sql`select shape, max(cells) as cells, min(mean) as mean, max(small) as small from (${join(found, ' union all ')}) as found group by shape`,
  )
  const rows = await engine.rows(print(worst, engine.dialect, { order: ['shape'] }))
  const sparsity = rows.map((row) => ({
    cells: Number(row['cells']),
    mean: Number(row['mean']),
    small: Number(row['small']),
  }))
  const levels = finestShape(table, sparsity, { ...usualRules, mean, small })
  return { table, levels, sparsity, populations: populationsOf(table, given) }
}

/** What qualifies every figure of a population. */
export interface Qualified {
  readonly source: string
  readonly residence?: string
  /** Code of CL_ESTIMATE_KIND; OBSERVED where absent. */
  readonly estimate?: string
  readonly coverage?: number
  readonly imputed?: number
}

export interface CountedSteps {
  /** Perturbed cells with their true counts, and what may be seen of them; restricted. */
  readonly counted: readonly Step[]
  /** All that may be seen of the table. */
  readonly published: Step
  readonly perturbed: readonly PerturbedCells[]
}

/** A table in the shape that it is counted in, with the steps that make it. */
export interface ShapedTable {
  readonly shape: Shaped
  readonly made: CountedSteps
}

/** Perturbed cells of one population of a table, with their true counts; restricted. */
export interface PerturbedCells {
  /** Name of the dataset. */
  readonly step: string
  readonly columns: readonly string[]
  /** Its name; and of a table whose values are the cells themselves, what they are cells of. */
  readonly population: Pick<Population, 'step'> & Partial<Pick<Population, 'frame'>>
  /** The SOURCE of the observations that are made of them. */
  readonly source: string
}

export interface Part extends CountedCells, Pick<PerturbedCells, 'population' | 'source'> {
  readonly order: readonly string[]
}

const byKey = {
  kind: 'perturbed',
  note: 'From records, perturbed by the cell key method, each cell and each total by its own key',
}

/**
 * The steps that make a table of its parts.
 *
 * @param how what the restricted datasets are called, and how the table was protected
 */
export function stepsOf(table: Table, parts: readonly Part[], how = byKey): CountedSteps {
  const columns = columnsOf(table)
  const named = parts.map(({ perturbed, published, order, population, source }, place) => ({
    population,
    source,
    perturbed: { id: `${how.kind}/${table.id}/${place + 1}`, relation: perturbed, order },
    published: { id: `counted/${table.id}/${place + 1}`, relation: published, order: table.dimensions },
  }))
  return {
    counted: named.flatMap(({ perturbed, published }) => [perturbed, published]),
    perturbed: named.map(({ perturbed: { id, relation: of }, population, source }) => ({
      step: id,
      columns: of.columns,
      population,
      source,
    })),
    published: {
      id: `protected/${table.id}`,
      order: table.dimensions,
      relation: relation(
        `protected/${table.id}`,
        columns,
        how.note,
        join(
          named.map(({ published }) => sql`select ${names(columns)} from ${dataset(published.id, columns)}`),
          '\nunion all\n',
        ),
      ),
    },
  }
}

const vintageOf = ({ entry }: Population, { period }: Methods): string => entry.delivered ?? period.cutoff

/** What qualifies the figures of a population, with their vintage and coverage. */
export function qualifiedAs(
  one: Population,
  methods: Methods,
  qualify: (population: Population) => Qualified,
): Attributes {
  const { coverage } = one.entry
  return {
    ...qualify(one),
    vintage: vintageOf(one, methods),
    ...(coverage === undefined ? {} : { coverage }),
  }
}

/** Count a table in its shape. */
export function countSteps(
  { table, levels, populations: given }: Shaped,
  methods: Methods,
  lookup: LookupTable,
  qualify: (population: Population) => Qualified,
): CountedSteps {
  const { threshold } = methods.protection
  const order = cellColumns(counted(table), levels)
  return stepsOf(
    table,
    given.map((one) => {
      const attributes = qualifiedAs(one, methods, qualify)
      const cells = countTable(table, gatheredOf(one), one.frame, {
        table: lookup,
        threshold,
        levels,
        attributes,
        weighted: one.entry.from === movesName,
      })
      return { ...cells, order, population: one, source: attributes.source }
    }),
  )
}

/** What a stratum with one sampled unit adds to the variance: as much as the others do on average. */
export const lonely = 'average'

/** How estimates are protected, judged and qualified. */
export interface EstimateBy {
  readonly lookup: LookupTable
  readonly reliability: Reliability
  readonly qualify: (population: Population) => Qualified
}

/** Estimate a table from a survey. */
export function estimateSteps(
  table: Table,
  given: readonly Population[],
  methods: Methods,
  { lookup, reliability, qualify }: EstimateBy,
  recordsOf: (population: Population) => Relation,
): CountedSteps {
  return stepsOf(
    table,
    populationsOf(table, given).map((one) => ({
      ...estimateTable(table, recordsOf(one), one.frame, {
        table: lookup,
        reliability,
        lonely,
        attributes: qualifiedAs(one, methods, qualify),
      }),
      order: cellColumns(counted(table), {}),
      population: one,
      source: one.entry.from,
    })),
  )
}
