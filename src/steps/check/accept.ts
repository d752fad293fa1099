/**
 * Keep the cells that passed; mark what the checks say of them.
 *
 * A row with a fault or an error is set aside (it stays in the findings and, byte for byte, in the delivery). A row of zeros
 * that cannot be believed becomes missing with its reason. A cell after a change of territory gets status B (break).
 */
import { id, join, relation, sql } from '../../sql/index.ts'
import type { Relation } from '../../sql/index.ts'
import type { Table } from '../../standards/table.ts'
import { columnsOf } from '../observation.ts'

/** @returns one row per accepted cell, the table's columns */
export function accept(harmonised: Relation, findings: Relation, table: Table): Relation {
  const zero = sql`cell.row in (select row from ${findings} where rule = 'not-all-zero')`
  const broke = sql`cell.row in (select row from ${findings} where rule = 'territory-break')`
  const rewritten: Record<string, ReturnType<typeof sql>> = {
    OBS_VALUE: sql`case when not ${zero} then "OBS_VALUE" end`,
    OBS_STATUS: sql`case when ${zero} then 'O' when ${broke} and "OBS_STATUS" = 'A' then 'B' else "OBS_STATUS" end`,
    REASON_MISSING: sql`case when ${zero} then 'NOT_PLAUSIBLE' else "REASON_MISSING" end`,
  }
  const columns = columnsOf(table)
  return relation(
    `${harmonised.name}.accepted`,
    columns,
    'Cells that passed, with what the checks say of them',
    sql`select ${join(columns.map((column) => (column in rewritten ? sql`${rewritten[column] ?? null} as ${id(column)}` : id(column))))}
from ${harmonised} as cell
where row not in (
  select row from ${findings} where severity = 'error' and rule <> 'not-all-zero'
)`,
  )
}
