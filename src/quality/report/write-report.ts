/** Write the quality report: a page in each language, and the whole of it as JSON. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { languages } from '../../standards/labels.ts'
import type { QualityReport } from '../quality.ts'
import { qualityPage } from './quality-page.tsx'

/** @returns paths of the files */
export function writeReport(report: QualityReport, out: string): readonly string[] {
  mkdirSync(out, { recursive: true })
  const files = [
    ...languages.map((language) => ({
      path: join(out, `quality.${language}.html`),
      text: qualityPage(report, language),
    })),
    { path: join(out, 'quality.json'), text: `${JSON.stringify(report, null, 2)}\n` },
  ]
  for (const { path, text } of files) writeFileSync(path, text)
  return files.map(({ path }) => path)
}
