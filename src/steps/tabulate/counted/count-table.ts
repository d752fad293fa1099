/**
 * A table from gathered records to observations: count its cells and totals, perturb each by its own key, qualify what may be seen.
 *
 *     const classified = classify(records, tables, frame)
 *     const gathered = gather(classified, tables)
 *     const { published } = countTable(table, gathered, frame, { table: lookup, … })
 *
 * Source of the method: protect/cell-key/. A zero is a cell that is not there; combinations that occur are published, and all totals.
 */
import type { Relation } from '../../../sql/index.ts'
import type { Table } from '../../../standards/table.ts'
import { protectCounts } from '../../protect/cell-key/protect-counts.ts'
import type { CountPolicy } from '../../protect/cell-key/protect-counts.ts'
import { cellColumns, cellsOf } from './cells-of.ts'
import { counted } from './frame.ts'
import type { Frame } from './frame.ts'
import { observations } from './observations.ts'
import type { Attributes } from './observations.ts'
import { marginsOf } from './shape.ts'
import type { Levels } from './shape.ts'

export interface TablePolicy extends Pick<CountPolicy, 'table' | 'intervals' | 'threshold'> {
  readonly attributes: Attributes
  /** Publish weighted counts, in whole units; their cells are still perturbed by the records behind them. */
  readonly weighted?: boolean
  /** Coarser levels than the finest, as `finestShape` chose them. */
  readonly levels?: Levels
}

export interface CountedCells {
  /** With true counts: for `utility`, never published. */
  readonly perturbed: Relation
  /** One row per cell that occurs, and per total: `columnsOf` the table (steps/observation.ts). */
  readonly published: Relation
}

/** @throws tabulate.unsupported-table */
export function countTable(
  table: Table,
  gathered: Relation,
  frame: Frame,
  policy: TablePolicy,
): CountedCells {
  const wanted = counted(table)
  const { attributes, weighted = false, levels = {}, ...protection } = policy
  const cells = cellsOf(wanted, gathered, frame, levels)
  const dimensions = cellColumns(wanted, levels)
  const { perturbed, published } = protectCounts(cells, {
    ...protection,
    dimensions,
    recordKey: 'record_key',
    units: 'units',
    ...(weighted ? { weight: 'weight' } : {}),
    margins: marginsOf(wanted, levels, dimensions.includes('TIME_PERIOD') ? ['TIME_PERIOD'] : []),
  })
  return { perturbed, published: observations(wanted, published, cells, frame, levels, attributes) }
}
