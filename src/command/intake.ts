/**
 * `corridor intake EDITION SOURCE FILE…`: take in files of person-level records, and say where their report is.
 */
import { dirname, join } from 'node:path'
import { readEdition } from '../edition/read-edition.ts'
import { mendedEnding } from '../intake/find-file.ts'
import { intake } from '../intake/intake.ts'
import type { TakenIn } from '../intake/intake.ts'
import { shownVerdict } from '../intake/verdict.ts'
import { deliveriesPath } from '../intake/write-deliveries.ts'
import { problem } from '../problem.ts'
import { layout } from '../store/layout.ts'
import { untilStopped } from './until-stopped.ts'

export interface IntakeAsked {
  readonly replaces: boolean
  readonly adds: boolean
  readonly period?: string | undefined
  /** Who takes it in, for the audit. */
  readonly by?: string | undefined
  /** Folder for rows that are set aside. */
  readonly aside?: string | undefined
  readonly language: string
  readonly json: boolean
}

const usage = (argument: string): Error => problem('cli.missing-argument', { command: 'intake', argument })

/** @throws cli.missing-argument, cli.invalid-option, and the problems of `intake` */
export async function intakeCommand(
  edition: string | undefined,
  source: string | undefined,
  files: readonly string[],
  asked: IntakeAsked,
): Promise<void> {
  if (edition === undefined) throw usage('an edition, a source and files')
  if (source === undefined) throw usage('a source')
  if (files.length === 0) throw usage('files')
  if (asked.replaces && asked.adds)
    throw problem('cli.invalid-option', { message: 'Of --replaces and --adds, only one can be said.' })
  const given = readEdition(edition)
  await untilStopped(async (signal, progress) => {
    for (const file of files) {
      const taken = await intake(given, source, file, {
        ...(asked.replaces ? { decision: 'replaces' as const } : {}),
        ...(asked.adds ? { decision: 'adds' as const } : {}),
        ...(asked.period === undefined ? {} : { period: asked.period }),
        ...(asked.by === undefined ? {} : { by: asked.by }),
        ...(asked.aside === undefined ? {} : { aside: asked.aside }),
        now: new Date().toISOString(),
        progress,
        signal,
      })
      if (taken.report.verdict === 'refused') process.exitCode = 1
      process.stdout.write(
        asked.json ? `${JSON.stringify(taken)}\n` : sentence(taken, asked.aside ?? dirname(file)),
      )
    }
  })
  const [language] = given.edition.languages
  if (!asked.json && language !== undefined)
    process.stdout.write(`All deliveries: ${deliveriesPath(layout(given.dir), language)}\n`)
}

const verdicts = {
  accepted: 'accepted',
  warnings: 'accepted, with warnings',
  inPart: 'accepted in part',
  refused: 'refused',
}

function sentence({ report, folder, stands, again }: TakenIn, asideFolder: string): string {
  const number = (n: number): string => n.toLocaleString('en')
  const before = again ? ' It had come before.' : ''
  if (report.unread !== undefined)
    return `${report.file}: refused, it could not be read (${report.unread.code}).${before}\n  ${join(folder, 'report.en.html')}\n`
  const use = stands ? '' : ' Nothing of it is used.'
  const aside =
    report.setAside > 0 && !again ? `  ${join(asideFolder, `${report.file}${mendedEnding}`)}\n` : ''
  return `${report.file}: ${verdicts[shownVerdict(report)]}, ${number(report.accepted)} of ${number(report.rows)} rows, ${number(report.setAside)} set aside.${before}${use}\n  ${join(folder, 'report.en.html')}\n${aside}`
}
