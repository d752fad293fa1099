/**
 * `corridor run EDITION --as-of MOMENT`: make an earlier state again beside the one of now, and say how it compares with what was there then.
 */
import { join } from 'node:path'
import { problem } from '../problem.ts'
import { rebuild } from '../runs/earlier/rebuild.ts'
import type { Rebuilt } from '../runs/earlier/rebuild.ts'
import { runUntilStopped } from './until-stopped.ts'

export interface RebuildAsked {
  readonly engine: string
  /** Who runs it, for the audit of identities. */
  readonly by?: string | undefined
  /** Options of a run that publishes; refused here. */
  readonly approve?: string | undefined
  readonly serve: boolean
  readonly json: boolean
}

function besideRelease({ release, tables }: Rebuilt): string {
  if (release === null) return 'No release was in force then.'
  const { number, same, different, only } = release
  if (same.length === tables.length && only.length === 0)
    return `All tables are those of release ${number}, which was in force then.`
  const named = (what: string, ids: readonly string[]): string =>
    ids.length === 0 ? '' : `; ${what}: ${ids.join(', ')}`
  return `Of release ${number}, which was in force then, ${same.length} tables are the same${named('different', different)}${named('in one of the two only', only)}.`
}

function besideBuild({ build: { at, texts, program } }: Rebuilt): string {
  if (at === null)
    return 'Made with the edition’s files of now; no run before that moment wrote down which they were.'
  const differing = [...texts, ...(program === null ? [] : [`the program (then ${program})`])]
  return differing.length === 0
    ? `The edition’s files are those of the run of ${at}.`
    : `Made with the edition’s files of now. Since the run of ${at} these differ: ${differing.join(', ')}. For the tables of then, take those of that day from your version control and run this again.`
}

const sentence = (rebuilt: Rebuilt, seconds: number): string =>
  [
    `The state of ${rebuilt.at} is made again: ${rebuilt.tables.length} tables from ${rebuilt.deliveries} deliveries (${seconds.toFixed(1)} s). Nothing was published or replaced.`,
    `  ${join(rebuilt.folder, 'tables')}`,
    `  ${besideRelease(rebuilt)}`,
    `  ${besideBuild(rebuilt)}`,
  ].join('\n')

/** @throws cli.invalid-option, and what `rebuild` throws */
export async function rebuildCommand(edition: string, moment: string, asked: RebuildAsked): Promise<void> {
  if (asked.serve || asked.approve !== undefined)
    throw problem('cli.invalid-option', {
      message: '--as-of publishes nothing: --serve and --approve go with a run of now.',
    })
  const began = performance.now()
  await runUntilStopped(async (signal, progress) => {
    const { engine, by } = asked
    const result = await rebuild(edition, moment, {
      progress,
      engine,
      signal,
      ...(by === undefined ? {} : { by }),
    })
    progress.clear()
    process.stdout.write(
      asked.json
        ? `${JSON.stringify(result)}\n`
        : `${sentence(result, (performance.now() - began) / 1000)}\n`,
    )
  })
}
