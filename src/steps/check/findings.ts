/**
 * Ask every check of a file, and say what each found.
 *
 * Out: one row per (check, row of the file). Faults of harmonising are findings too, under the check `codes`, so that one
 * list tells everything that was wrong with a delivery.
 */
import { call, join, relation, sql } from '../../sql/index.ts'
import type { Relation } from '../../sql/index.ts'
import type { Area } from '../../standards/area.ts'
import type { Table } from '../../standards/table.ts'
import type { SourceFile } from '../../edition/source.ts'
import { brokenBy } from './rule.ts'

export const findingColumns = ['check', 'rule', 'severity', 'row', 'fault', 'fault_column', 'note'] as const

export function findings(
  harmonised: Relation,
  file: SourceFile,
  table: Table,
  areas: readonly Area[],
): Relation {
  const sound = relation(
    `${harmonised.name}.sound`,
    harmonised.columns,
    'Cells of rows without a fault',
    sql`select * from ${harmonised} where row not in (select row from ${harmonised} where fault is not null)`,
  )
  const asked = file.checks.map((check) => {
    const rows = brokenBy(check, { cells: sound, table, areas })
    return sql`select ${check.id} as "check", ${check.rule} as rule, ${check.severity} as severity, row,
  ${call('toText', sql`null`)} as fault, ${call('toText', sql`null`)} as fault_column, note from ${rows}`
  })
  return relation(
    `${harmonised.name}.findings`,
    findingColumns,
    'Everything that was found wrong or noteworthy, with the row',
    join(
      [
        sql`select 'codes' as "check", 'codes' as rule, 'error' as severity, row, fault, fault_column, fault_found as note
from ${harmonised} where fault is not null`,
        ...asked,
      ],
      '\nunion all\n',
    ),
  )
}
