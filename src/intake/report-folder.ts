/**
 * Where the report of a delivery stands.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Layout } from '../store/layout.ts'

/** The report as JSON, in its folder. */
export const reportFile = 'report.json'

/** The folder of the report; the one above it is there afterwards. */
export function reportFolder(place: Layout, source: string, sha256: string): string {
  const above = join(place.datasets, 'reports', source)
  mkdirSync(above, { recursive: true })
  return join(above, sha256.slice(0, 16))
}
