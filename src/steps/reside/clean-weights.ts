/**
 * Weights for the persons whose crossings are complete, so that they stand for those whose crossings are not. The last resort: it
 * takes for granted that both cross alike within a cell.
 */
import { names, relation, sql } from '../../sql/index.ts'
import type { Relation } from '../../sql/index.ts'
import { neighbours } from './gaps.ts'

/**
 * Weigh the crossings of complete histories up to all crossings.
 *
 * @param by columns of the crossings that make a cell, such as citizenship group and mode; direction and month are always among them
 * @returns one row per cell: direction, month (2024-05), the columns of `by`, crossings, clean (those of persons without a gap),
 * weight (crossings / clean; null where none is clean, and the cell must be merged with another)
 */
export function cleanWeights(crossings: Relation, by: readonly string[]): Relation {
  const cell = names(['direction', 'month', ...by])
  return relation(
    'clean weights',
    ['direction', 'month', ...by, 'crossings', 'clean', 'weight'],
    'How many crossings one crossing of a complete history stands for',
    sql`select ${cell}, crossings, clean, case when clean > 0 then cast(crossings as double) / clean end as weight
from (
  select ${cell}, cast(count(*) as integer) as crossings, cast(count(case when gaps = 0 then 1 end) as integer) as clean
  from (
    select *, substring(date, 1, 7) as month, count(case when arrival = previous then 1 end) over (partition by person) as gaps
    from ${neighbours(crossings, by)} as neighbours
  ) as histories
  group by ${cell}
) as cells`,
  )
}
