/**
 * Where the report of a delivery stands.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { sweep } from '../durable.ts'
import type { Language } from '../standards/labels.ts'
import type { Layout } from '../store/layout.ts'

/** The report as JSON, in its folder. */
export const reportFile = 'report.json'

/** The report as a page in a language. */
export const reportName = (language: Language): string => `report.${language}.html`

/** Every row that a finding concerns, by number, beside the report. */
export const rowsFile = 'rows.csv'

/** The folder of the report; the one above it is there afterwards, without what a killed process left. */
export function reportFolder(place: Layout, source: string, sha256: string): string {
  const above = join(place.datasets, 'reports', source)
  mkdirSync(above, { recursive: true })
  sweep(above)
  return join(above, sha256.slice(0, 16))
}
