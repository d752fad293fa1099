/**
 * Whether the perturbation that is reported is the one that was applied: every cell perturbed again from its count and key, and compared.
 */
import { id, join, names, relation, sql } from '../../../sql/index.ts'
import type { Relation } from '../../../sql/index.ts'
import { perturb } from '../cell-key/perturb.ts'
import type { LookupTable } from '../ptable/lookup-table.ts'

/**
 * @param perturbed cells with dimensions, count, cell_key, weight, change and perturbed
 * @returns one row: cells, otherwise (cells whose value is not what the table of perturbation gives)
 */
export function applied(perturbed: Relation, dimensions: readonly string[], table: LookupTable): Relation {
  const found = relation(
    'cells as they were perturbed',
    [...dimensions, 'count', 'cell_key', 'weight', 'found'],
    'The value that each cell has',
    sql`select ${join([...dimensions.map(id), sql`count, cell_key, weight, perturbed as found`])} from ${perturbed}`,
  )
  const again = perturb(found, dimensions, table, { more: ['found'] })
  return relation(
    'applied perturbation',
    ['cells', 'otherwise'],
    'Cells perturbed again',
    sql`select cast(count(*) as double) as cells, cast(coalesce(sum(case when perturbed <> found then 1 else 0 end), 0) as double) as otherwise
from (select ${names(['perturbed', 'found'])} from ${again}) as again`,
  )
}
