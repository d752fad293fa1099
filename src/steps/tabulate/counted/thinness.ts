/**
 * How thin a table would be in each shape that its definition offers, so that the finest one that is not too thin is taken.
 *
 * The innermost cells are measured: every combination of codes that occur somewhere in the table, zeros included (protect/cell-key/sparsity.ts).
 */
import { id, join, names, relation, sql } from '../../../sql/index.ts'
import type { Relation } from '../../../sql/index.ts'
import type { Table } from '../../../standards/table.ts'
import { finestAllowed, sparsity, usualRules } from '../../protect/cell-key/sparsity.ts'
import type { Sparsity, SparsityRules } from '../../protect/cell-key/sparsity.ts'
import { cellsOf } from './cells-of.ts'
import { counted } from './frame.ts'
import type { CountedTable, Frame } from './frame.ts'
import { axes } from './shape.ts'
import type { Levels } from './shape.ts'

/** The shapes in which a table may be counted, from fine to coarse. @throws tabulate.unsupported-table */
export const shapes = (table: Table): readonly Levels[] => [{}, ...counted(table).counts.coarser]

/** Columns that stand innermost: the first level of each dimension, and the period of events. */
const innermost = (table: CountedTable, levels: Levels): readonly string[] => [
  ...axes(table, levels).flatMap(({ columns }) => columns.slice(0, 1).map(({ name }) => name)),
  ...(table.counts.when.length > 0 ? ['TIME_PERIOD'] : []),
]

/** @returns one row: cells, mean, small (see `sparsity`); restricted */
export function thinness(table: Table, gathered: Relation, frame: Frame, levels: Levels): Relation {
  const wanted = counted(table)
  const columns = innermost(wanted, levels)
  const cells = cellsOf(wanted, gathered, frame, levels)
  const same = join(
    columns.map((name) => sql`found.${id(name)} = grid.${id(name)}`),
    ' and ',
  )
  const inner = relation(
    'innermost cells',
    ['count', 'structural'],
    'Every combination of the codes that occur, with its records',
    sql`select coalesce(found.count, 0) as count, false as structural
from (select * from ${join(
      columns.map((name) => sql`(select distinct ${id(name)} from ${cells}) as ${id(`codes of ${name}`)}`),
      ' cross join ',
    )}) as grid
left join (select ${names(columns)}, cast(sum(units) as bigint) as count from ${cells} group by ${names(columns)}) as found on ${same}`,
  )
  return sparsity(inner)
}

/**
 * Choose the finest shape that breaks no rule.
 *
 * @param found what `thinness` says of each of `shapes`, in their order
 * @throws protect.too-sparse when even the coarsest is too thin
 */
export function finestShape(
  table: Table,
  found: readonly Sparsity[],
  rules: SparsityRules = usualRules,
): Levels {
  const wanted = counted(table)
  const offered = shapes(table)
  const candidates = found.map((sparse, i) => {
    const levels = offered[i] ?? {}
    const kept = axes(wanted, levels).filter(({ columns }) => columns.length > 0)
    return {
      levels: Object.fromEntries(kept.map(({ dimension }) => [dimension, levels[dimension] ?? 'code'])),
      sparsity: sparse,
    }
  })
  return offered[candidates.indexOf(finestAllowed(table.id, candidates, rules))] ?? {}
}
