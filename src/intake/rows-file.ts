/**
 * The rows that each finding of a delivery concerns, as a CSV file beside its report: the number of the row, the line of the file, what was
 * found. Numbers and words only, no field of a row.
 */
import { writeFileSync } from 'node:fs'
import type { Engine } from '../engine/engine.ts'
import { csvField } from './csv-field.ts'
import { call, dataset, print, relation, sql } from '../sql/index.ts'
import { recordFindingColumns } from '../steps/check/record-findings.ts'
import type { DeliveryReport } from './delivery-report.ts'
import { findingsName } from './examine.ts'
import type { Reason } from './set-aside-file.ts'

/** So many rows of a finding are listed, the first of them. */
const most = 10_000

const asked = (reason: Reason) =>
  relation(
    'rows of a finding',
    ['rows'],
    'The first rows that a finding concerns',
    sql`select ${call('firstIntegers', sql`row`, sql`${most}`)} as "rows" from ${dataset(findingsName, recordFindingColumns)}
where rule = ${reason.rule} and "column" is not distinct from ${reason.column} and fault is not distinct from ${reason.fault}`,
  )

/** @param reasons of all findings, worst first */
export async function writeRows(
  engine: Engine,
  { firstLine }: Pick<DeliveryReport, 'firstLine'>,
  reasons: readonly Reason[],
  path: string,
): Promise<void> {
  const lines = ['row,line,found']
  for (const reason of reasons) {
    const [found] = await engine.rows(print(asked(reason), engine.dialect))
    for (const row of (found?.['rows'] as readonly unknown[] | null | undefined) ?? []) {
      const line = firstLine === undefined ? '' : String(Number(row) + firstLine - 1)
      lines.push([String(Number(row)), line, csvField(reason.words)].join(','))
    }
  }
  writeFileSync(path, `\uFEFF${lines.join('\r\n')}\r\n`)
}
