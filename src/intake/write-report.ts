/**
 * Write the report of a delivery: a folder, whole or not at all. It holds no person's value.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { making, settle } from '../durable.ts'
import { languages } from '../standards/labels.ts'
import type { DeliveryReport } from './delivery-report.ts'
import { reportFile, reportName, rowsFile } from './report-folder.ts'
import { deliveryPage } from './report/report-page.tsx'
import type { Told } from './report/report-page.tsx'

/** @param writeRows writes the list of the rows that findings concern; there is none where it is absent */
export async function writeReport(
  folder: string,
  report: DeliveryReport,
  told: Told,
  writeRows?: (path: string) => Promise<void>,
): Promise<void> {
  const made = making(folder)
  rmSync(made, { recursive: true, force: true })
  mkdirSync(made, { recursive: true })
  for (const language of languages)
    writeFileSync(join(made, reportName(language)), deliveryPage(report, told, language))
  await writeRows?.(join(made, rowsFile))
  writeFileSync(join(made, reportFile), `${JSON.stringify(report, null, 1)}\n`)
  rmSync(folder, { recursive: true, force: true })
  settle(made, folder)
}
