/**
 * Write the report of a delivery: a folder, whole or not at all. It holds no person's value.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { making, settle } from '../durable.ts'
import type { RecordFile, RecordSource } from '../edition/record-source.ts'
import { languages } from '../standards/labels.ts'
import type { RecordType } from '../standards/record-type.ts'
import type { DeliveryReport } from './delivery-report.ts'
import { reportFile } from './report-folder.ts'
import { deliveryPage } from './report/report-page.tsx'

interface Told {
  readonly source: RecordSource
  readonly file: RecordFile
  readonly type: RecordType
}

export function writeReport(folder: string, report: DeliveryReport, told: Told): void {
  const made = making(folder)
  rmSync(made, { recursive: true, force: true })
  mkdirSync(made, { recursive: true })
  for (const language of languages)
    writeFileSync(join(made, `report.${language}.html`), deliveryPage(report, told, language))
  writeFileSync(join(made, reportFile), `${JSON.stringify(report, null, 1)}\n`)
  rmSync(folder, { recursive: true, force: true })
  settle(made, folder)
}
