/**
 * `corridor run EDITION`: the run with its progress on stderr, Ctrl-C, and one last line that says what was made.
 */
import { join } from 'node:path'
import type { Waiting } from '../runs/approval/propose.ts'
import { run } from '../runs/run.ts'
import type { RunResult } from '../runs/run.ts'
import { runUntilStopped } from './until-stopped.ts'

export interface RunAsked {
  readonly engine: string
  /** Who runs it, for the audit of identities. */
  readonly by?: string | undefined
  /** Who approves what it makes. */
  readonly approve?: string | undefined
  readonly note?: string | undefined
  readonly json: boolean
}

function sentence(edition: string, result: RunResult, seconds: number): string {
  const total = result.made.length + result.kept
  const why =
    result.arrived.length === 0
      ? ''
      : ` (new: ${result.arrived.length > 3 ? `${result.arrived.length} deliveries` : result.arrived.join(', ')})`
  const made =
    result.made.length === 0
      ? `Nothing had changed: all ${total} datasets were kept.`
      : `${result.made.length} of ${total} datasets were made${why}, ${result.kept} kept.`
  const time = `(${seconds.toFixed(1)} s)`
  return `${made} ${result.waiting === undefined ? published(result, time) : waits(edition, result, result.waiting, time)}`
}

function published({ release, released, hash, approval }: RunResult, time: string): string {
  const by = approval === undefined ? '' : `, approved by ${approval.by}`
  return `Release ${release ?? 0} ${released ? 'is made' : 'stays'}${by}, hash ${hash.slice(0, 16)} ${time}.`
}

function waits(
  edition: string,
  { release, hash }: RunResult,
  { red, checks, folder }: Waiting,
  time: string,
): string {
  const found = red.length === 0 ? `all ${checks} checks are green` : `red: ${red.join(', ')}`
  const stays = release === null ? 'Nothing is published yet.' : `Release ${release} stays in force.`
  return [
    `A candidate waits for approval, hash ${hash.slice(0, 16)}; ${found} ${time}. ${stays}`,
    `  Read ${join(folder, 'disclosure.en.html')}, then:`,
    `  corridor approve ${edition} --by NAME${red.length === 0 ? '' : ' --override REASON'}`,
  ].join('\n')
}

export async function runCommand(edition: string, asked: RunAsked): Promise<void> {
  const began = performance.now()
  await runUntilStopped(async (signal, progress) => {
    const result = await run(edition, {
      progress,
      engine: asked.engine,
      signal,
      ...(asked.approve === undefined
        ? {}
        : { approve: { by: asked.approve, ...(asked.note === undefined ? {} : { note: asked.note }) } }),
      ...(asked.by === undefined ? {} : { by: asked.by }),
    })
    progress.clear()
    process.stdout.write(
      asked.json
        ? `${JSON.stringify(result)}\n`
        : `${sentence(edition, result, (performance.now() - began) / 1000)}\n`,
    )
  })
}
