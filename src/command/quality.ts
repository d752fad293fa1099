/**
 * `corridor quality EDITION --truth DIR`: compare the last release with a known truth; a line a table, and the report as files.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readEdition } from '../edition/read-edition.ts'
import { problem } from '../problem.ts'
import { openRelease } from '../published/open-release.ts'
import { qualityOf } from '../quality/quality.ts'
import { sayVerdict, voiceOf } from '../quality/report/say-verdict.ts'
import { writeReport } from '../quality/report/write-report.ts'
import { languages } from '../standards/labels.ts'
import type { Language } from '../standards/labels.ts'
import { terminalProgress } from './terminal.ts'

export interface QualityAsked {
  readonly truth?: string | undefined
  readonly out?: string | undefined
  readonly language: string
  readonly json: boolean
}

const isLanguage = (text: string): text is Language => languages.some((one) => one === text)

/** @throws cli.missing-argument, edition.missing, published.missing, quality.missing-truth, quality.missing-methods, quality.missing-entry */
export async function qualityCommand(dir: string, asked: QualityAsked): Promise<void> {
  const { truth, out = '.' } = asked
  if (truth === undefined)
    throw problem('cli.missing-argument', { command: 'quality', argument: '--truth FOLDER' })
  const given = readEdition(dir)
  if (!existsSync(truth)) throw problem('quality.missing-truth', { folder: truth, missing: ['the folder'] })
  const release = await openRelease(join(dir, '.corridor', 'published'))
  const progress = terminalProgress(process.stderr)
  const folder = mkdtempSync(join(tmpdir(), 'corridor-quality-'))
  try {
    const report = await qualityOf(given, release, {
      truth,
      folder,
      onTable: (table, n, total) => progress.step(table, n, total),
    })
    progress.clear()
    const files = writeReport(report, out)
    const voice = voiceOf(isLanguage(asked.language) ? asked.language : 'en')
    process.stdout.write(
      asked.json
        ? `${JSON.stringify(report)}\n`
        : [
            ...report.tables.map((judged) => `${judged.table}: ${sayVerdict(judged, report, voice)}`),
            `Release ${report.release.number}: ${files.join(', ')}`,
            '',
          ].join('\n'),
    )
  } finally {
    progress.clear()
    release.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
