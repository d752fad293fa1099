/**
 * Write the report of a delivery and its rows set aside: a folder, whole or not at all.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { making, settle } from '../durable.ts'
import type { RecordFile, RecordSource } from '../edition/record-source.ts'
import { languages } from '../standards/labels.ts'
import type { RecordType } from '../standards/record-type.ts'
import type { DeliveryReport } from './delivery-report.ts'
import { mendedEnding } from './find-file.ts'
import { reportFile } from './report-folder.ts'
import { deliveryPage } from './report/report-page.tsx'

interface Told {
  readonly source: RecordSource
  readonly file: RecordFile
  readonly type: RecordType
}

/** @param setAside writes the rows that are set aside to the path that it is given */
export async function writeReport(
  folder: string,
  report: DeliveryReport,
  told: Told,
  setAside: (path: string) => Promise<number>,
): Promise<void> {
  const made = making(folder)
  rmSync(made, { recursive: true, force: true })
  mkdirSync(made, { recursive: true })
  for (const language of languages)
    writeFileSync(join(made, `report.${language}.html`), deliveryPage(report, told, language))
  await setAside(join(made, `${report.file}${mendedEnding}`))
  writeFileSync(join(made, reportFile), `${JSON.stringify(report, null, 1)}\n`)
  rmSync(folder, { recursive: true, force: true })
  settle(made, folder)
}
