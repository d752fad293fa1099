/**
 * Perturbed cells under the key of the observation that each becomes, so that what is published can be looked up among them.
 */
import { id, join, relation, sql } from '../../../sql/index.ts'
import type { Relation, Sql } from '../../../sql/index.ts'
import type { Table } from '../../../standards/table.ts'
import { counted } from './frame.ts'
import type { Frame } from './frame.ts'
import { codeOf } from './observations.ts'
import { axes } from './shape.ts'
import type { Levels } from './shape.ts'

/**
 * @param source the SOURCE of the observations
 * @returns one row per cell: the table's dimensions, perturbed, perturbed_weight; restricted
 * @throws tabulate.unsupported-table
 */
export function keyedCells(
  table: Table,
  perturbed: Relation,
  frame: Pick<Frame, 'area' | 'at'>,
  levels: Levels,
  source: string,
): Relation {
  const wanted = counted(table)
  const codes: Readonly<Record<string, Sql>> = {
    REF_AREA: sql`${frame.area}`,
    SOURCE: sql`${source}`,
    TIME_PERIOD: wanted.counts.when.length > 0 ? id('TIME_PERIOD') : sql`${frame.at.slice(0, 4)}`,
    ...Object.fromEntries(axes(wanted, levels).map((axis) => [axis.dimension, codeOf(axis)])),
  }
  return relation(
    `keyed cells of ${perturbed.name}`,
    [...table.dimensions, 'perturbed', 'perturbed_weight'],
    `Perturbed cells of ${table.id} under the keys of their observations; restricted`,
    sql`select ${join(table.dimensions.map((name) => sql`${codes[name] ?? id(name)} as ${id(name)}`))}, perturbed, perturbed_weight
from ${perturbed}`,
  )
}
