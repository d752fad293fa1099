/**
 * Everything that was found wrong or noteworthy in a file of person-level records, and the rows that pass.
 *
 * Out of `recordFindings`: one row per (rule, row of the file, column). A column that must be there and is not, or cannot be read, is
 * an error; another column that cannot be read is a warning: it has no value, and says so.
 */
import { call, id, join, relation, sql } from '../../sql/index.ts'
import type { Relation } from '../../sql/index.ts'
import type { RecordFile } from '../../edition/record-source.ts'
import type { RecordType } from '../../standards/record-type.ts'
import { faultColumns, faultName, recordColumns } from '../harmonise/records.ts'
import { brokenRule, isOfFile } from './record-rules.ts'
import type { RuleContext } from './record-rules.ts'

export const recordFindingColumns = ['rule', 'severity', 'row', 'column', 'fault'] as const

/** The rule under which what could not be read is listed. */
export const readingRule = 'reading'

/** @param harmonised see `harmoniseRecords` */
export function recordFindings(harmonised: Relation, file: RecordFile, context: RuleContext): Relation {
  const none = call('toText', sql`null`)
  const faults = faultColumns(context.type, file).map(
    (
      column,
    ) => sql`select ${readingRule} as rule, ${column.required ? 'error' : 'warning'} as severity, row, ${column.id} as "column", ${id(faultName(column.id))} as fault
from ${harmonised} where ${id(faultName(column.id))} is not null`,
  )
  const rules = file.rules.map(
    (rule) =>
      sql`select ${rule.id} as rule, ${rule.severity} as severity, row, ${none} as "column", ${none} as fault
from ${brokenRule(rule, harmonised, context)} as broken`,
  )
  return relation(
    `${harmonised.name}.findings`,
    recordFindingColumns,
    'Everything that was found wrong or noteworthy, with the row',
    faults.length + rules.length === 0
      ? sql`select ${none} as rule, ${none} as severity, row, ${none} as "column", ${none} as fault from ${harmonised} where false`
      : join([...faults, ...rules], '\nunion all\n'),
  )
}

/** Numbers of the rows that are set aside: those with an error of their own. */
export const setAside = (findings: Relation, file: RecordFile): Relation => {
  const ofFile = file.rules.filter(isOfFile).map((rule) => rule.id)
  return relation(
    `${findings.name}.set aside`,
    ['row'],
    'Rows that are set aside',
    sql`select distinct row from ${findings} where severity = 'error'${ofFile.length === 0 ? sql`` : sql` and rule not in (${join(ofFile.map((one) => sql`${one}`))})`}`,
  )
}

/** @returns one row per record that passes: row, the columns of the record type, and `unread`, columns whose text could not be read */
export function acceptRecords(
  harmonised: Relation,
  findings: Relation,
  file: RecordFile,
  type: RecordType,
): Relation {
  const optional = faultColumns(type, file).filter((column) => !column.required)
  const unread =
    optional.length === 0
      ? call('toText', sql`null`)
      : sql`nullif(concat_ws(' ', ${join(
          optional.map(
            (column) => sql`case when ${id(faultName(column.id))} is not null then ${column.id} end`,
          ),
        )}), '')`
  return relation(
    `${harmonised.name}.accepted`,
    ['row', ...recordColumns(type), 'unread'],
    'Records that pass',
    sql`select row, ${join(recordColumns(type).map(id))}, ${unread} as unread
from ${harmonised}
where row not in (select row from ${setAside(findings, file)})`,
  )
}
