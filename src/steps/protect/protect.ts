/**
 * Decide whether a table may be published, and how its cells are protected.
 *
 * Figures that their provider has already published, after its own disclosure control, pass free (CONF_STATUS F). A
 * restricted source may not pass: what protects its cells (perturbation, suppression) comes with the first such source, and
 * until then the table is refused, never published bare.
 */
import { problem } from '../../problem.ts'
import { id, names, relation, sql } from '../../sql/index.ts'
import type { Relation } from '../../sql/index.ts'
import type { Source } from '../../edition/source.ts'
import type { Table } from '../../standards/table.ts'
import { columnsOf } from '../observation.ts'

/**
 * @param sources every source that the table's cells come from, directly or through other tables
 * @returns the table as it will be published, in key order; one row per cell
 * @throws protect.no-policy when one of the sources is restricted
 */
export function protect(
  table: Table,
  cells: Relation,
  sources: readonly Pick<Source, 'id' | 'confidentiality'>[],
): Relation {
  const restricted = sources.find((source) => source.confidentiality === 'restricted')
  if (restricted !== undefined) throw problem('protect.no-policy', { table: table.id, source: restricted.id })
  const columns = columnsOf(table)
  return relation(
    `protected/${table.id}`,
    columns,
    'Already published by its providers: every cell is free (CONF_STATUS F)',
    sql`select ${names(columns.slice(0, columns.indexOf('CONF_STATUS')))}, 'F' as ${id('CONF_STATUS')}, ${names(columns.slice(columns.indexOf('CONF_STATUS') + 1))}
from ${cells}
order by ${names(table.dimensions)}`,
  )
}
