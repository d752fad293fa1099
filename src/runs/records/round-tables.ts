/**
 * Tables whose small counts are rounded: all that count the same records in one go, from their inner cells to what may be seen.
 */
import type { Methods } from '../../edition/methods.ts'
import { Problem, problem } from '../../problem.ts'
import { dataset } from '../../sql/index.ts'
import type { Relation } from '../../sql/index.ts'
import type { Table } from '../../standards/table.ts'
import { cellColumns } from '../../steps/tabulate/counted/cells-of.ts'
import { counted } from '../../steps/tabulate/counted/frame.ts'
import { innerCells, innerColumns } from '../../steps/tabulate/counted/inner-cells.ts'
import { roundedTable } from '../../steps/tabulate/counted/rounded-table.ts'
import { gatheredOf, qualifiedAs, stepsOf } from './count-tables.ts'
import type { Part, Qualified, Shaped, ShapedTable } from './count-tables.ts'
import type { RoundingAsked } from './make-rounding.ts'
import type { Population } from './populations.ts'
import type { Step } from '../plan.ts'

/** How the inner cells of one population were rounded; restricted. */
export interface RoundedPart {
  /** Name of the population's dataset. */
  readonly population: string
  readonly base: number
  /** Columns of the inner cells. */
  readonly columns: readonly string[]
  /** Names of the datasets of the inner cells, and of what became of them. */
  readonly inner: string
  readonly rounding: string
}

export interface RoundedTables {
  /** By table that is rounded: ready to be made, or why it cannot be. */
  readonly tables: ReadonlyMap<string, ShapedTable | Problem>
  readonly roundings: readonly RoundedPart[]
}

export interface RoundTablesAsked {
  readonly methods: Methods
  readonly wanted: readonly Table[]
  readonly counted: readonly Population[]
  readonly shaping: (table: Table, methods: Methods) => Promise<Shaped | Problem>
  readonly qualify: (population: Population) => Qualified
  readonly makeAll: (steps: readonly Step[]) => Promise<void>
  readonly round: (asked: RoundingAsked) => Promise<void>
}

const note = 'From records, small counts rounded together with those of all tables of the same records'

/** The rules of thinness that a rounded table is held to. */
export const roundingRules = (methods: Methods): Methods =>
  methods.rounding === undefined
    ? methods
    : {
        ...methods,
        protection: {
          ...methods.protection,
          mean: methods.rounding.mean,
          small: methods.rounding.small,
        },
      }

/**
 * Refuse a rounded table beside one of the same records that is perturbed: what one shows exactly would tell of the other's noise.
 *
 * @throws protect.mixed-protection
 */
export function checkRounding(methods: Methods): void {
  const rounded = methods.rounding?.tables ?? []
  const summed = methods.magnitudes?.tables.map(({ table }) => table) ?? []
  for (const one of methods.tables.filter(({ table }) => rounded.includes(table))) {
    const other = methods.tables.find(
      ({ table, from, file }) =>
        !rounded.includes(table) &&
        !summed.includes(table) &&
        from === one.from &&
        (file === one.file || file === undefined || one.file === undefined),
    )
    if (other !== undefined)
      throw problem('protect.mixed-protection', { table: one.table, other: other.table, from: one.from })
  }
}

/** Round the tables and make the steps that are published of them; those too thin are told. */
export async function roundTables(asked: RoundTablesAsked): Promise<RoundedTables> {
  const { methods, wanted } = asked
  const { rounding } = methods
  if (rounding === undefined) return { tables: new Map(), roundings: [] }
  const shapes = new Map<string, Shaped | Problem>()
  for (const table of wanted.filter(({ id }) => rounding.tables.includes(id)))
    shapes.set(table.id, await asked.shaping(table, roundingRules(methods)))
  const parts = new Map<string, Part[]>()
  const roundings: RoundedPart[] = []
  for (const one of asked.counted) {
    const linked = one.tables.flatMap((table) => {
      const shape = shapes.get(table.id)
      return shape === undefined || shape instanceof Problem
        ? []
        : [{ table: counted(table), levels: shape.levels }]
    })
    if (linked.length === 0) continue
    const name = one.step.replace(/^gathered\//, '')
    const inner = `inner-cells/${name}`
    await asked.makeAll([
      { id: inner, relation: innerCells(linked, gatheredOf(one), one.frame), order: ['place'] },
    ])
    const cells: Relation = dataset(inner, innerColumns(linked))
    const step = `rounding/${name}`
    await asked.round({ step, inner: cells, linked, base: rounding.base, population: one.step })
    roundings.push({
      population: one.step,
      base: rounding.base,
      columns: cells.columns,
      inner,
      rounding: step,
    })
    for (const each of linked) {
      const attributes = qualifiedAs(one, methods, asked.qualify)
      const became = dataset(step, ['place', 'rounded'])
      const { rounded, published } = roundedTable(each, cells, became, gatheredOf(one), one.frame, attributes)
      const part = {
        perturbed: rounded,
        published,
        order: cellColumns(each.table, each.levels),
        population: one,
        source: attributes.source,
      }
      parts.set(each.table.id, [...(parts.get(each.table.id) ?? []), part])
    }
  }
  const tables = new Map(
    [...shapes].map(([id, shape]) => [
      id,
      shape instanceof Problem
        ? shape
        : { shape, made: stepsOf(shape.table, parts.get(id) ?? [], { kind: 'rounded', note }) },
    ]),
  )
  return { tables, roundings }
}
