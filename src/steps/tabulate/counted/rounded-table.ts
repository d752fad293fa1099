/**
 * A table of rounded inner cells: its cells and totals are sums of them, so they add up, here and in every table that was rounded with it.
 *
 * A cell that became zero is left out, as one is that nobody is in: were it shown, it would tell that somebody is there.
 * Source of the method: protect/rounding/.
 */
import { call, id, join, names, relation, sql } from '../../../sql/index.ts'
import type { Relation } from '../../../sql/index.ts'
import { cellColumns, cellsOf } from './cells-of.ts'
import { countedName } from './classify.ts'
import type { Frame } from './frame.ts'
import { innerName } from './inner-cells.ts'
import type { LinkedTable } from './inner-cells.ts'
import { observations } from './observations.ts'
import type { Attributes } from './observations.ts'
import { marginsOf } from './shape.ts'

/** Sets of columns that a table publishes. */
export function roundedMargins({ table, levels }: LinkedTable): readonly (readonly string[])[] {
  const always = cellColumns(table, levels).filter((column) => column === 'TIME_PERIOD')
  return marginsOf(table, levels, always)
}

export interface RoundedCells {
  /** One row per cell: `cellColumns`, count (true), weight, change, perturbed (rounded), perturbed_weight; restricted. */
  readonly rounded: Relation
  /** One row per cell that is not zero, and per total: `columnsOf` the table. */
  readonly published: Relation
}

/**
 * @param inner see `innerCells`
 * @param rounding place, rounded: what became of each inner cell
 * @param gathered what the inner cells were made of
 */
export function roundedTable(
  linked: LinkedTable,
  inner: Relation,
  rounding: Relation,
  gathered: Relation,
  frame: Frame,
  attributes: Attributes,
): RoundedCells {
  const { table, levels } = linked
  const columns = cellColumns(table, levels)
  const own = (column: string) => id(innerName(table, column))
  const sums = relation(
    'sums of inner cells',
    [...columns, 'count', 'perturbed'],
    'Cells and totals as sums of inner cells; restricted',
    sql`select ${join([
      ...columns.map(
        (name) => sql`case when grouping(${own(name)}) = 1 then '_T' else ${own(name)} end as ${id(name)}`,
      ),
      sql`cast(sum(count) as bigint) as count`,
      sql`cast(sum(rounded) as bigint) as perturbed`,
    ])}
from (select given.*, became.rounded from ${inner} as given join ${rounding} as became on became.place = given.place) as inner_cells
where ${id(countedName(table))}
group by grouping sets (${join(roundedMargins(linked).map((set) => sql`(${join(set.map(own))})`))})`,
  )
  const rounded = relation(
    'rounded cells',
    [...columns, 'count', 'weight', 'change', 'perturbed', 'perturbed_weight'],
    'Cells with true and rounded counts; restricted',
    sql`select ${names(columns)}, count, cast(count as double) as weight, perturbed - count as change, perturbed, cast(perturbed as double) as perturbed_weight
from ${sums}`,
  )
  const seen = relation(
    'published cells',
    [...columns, 'OBS_VALUE', 'OBS_STATUS', 'CONF_STATUS', 'REASON_MISSING'],
    'Rounded cells as they are published',
    sql`select ${names(columns)}, cast(perturbed as double) as ${id('OBS_VALUE')}, 'A' as ${id('OBS_STATUS')}, 'F' as ${id('CONF_STATUS')}, ${call('toText', sql`null`)} as ${id('REASON_MISSING')}
from ${rounded}
where perturbed > 0`,
  )
  const cells = cellsOf(table, gathered, frame, levels)
  return { rounded, published: observations(table, seen, cells, frame, levels, attributes) }
}
