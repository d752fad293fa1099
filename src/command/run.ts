/**
 * `corridor run EDITION`: the run with its progress on stderr, Ctrl-C, and one last line that says what was made.
 */
import { run } from '../runs/run.ts'
import type { RunResult } from '../runs/run.ts'
import { terminalProgress } from './terminal.ts'

const sentence = (result: RunResult, seconds: number): string => {
  const total = result.made.length + result.kept
  const why =
    result.arrived.length === 0
      ? ''
      : ` (new: ${result.arrived.length > 3 ? `${result.arrived.length} deliveries` : result.arrived.join(', ')})`
  const made =
    result.made.length === 0
      ? `Nothing had changed: all ${total} datasets were kept.`
      : `${result.made.length} of ${total} datasets were made${why}, ${result.kept} kept.`
  const released = result.released ? `Release ${result.release} is made` : `Release ${result.release} stays`
  return `${made} ${released}, hash ${result.hash.slice(0, 16)} (${seconds.toFixed(1)} s).`
}

export interface RunAsked {
  readonly json: boolean
  readonly engine: string
  /** Who runs it, for the audit of identities. */
  readonly by?: string | undefined
}

export async function runCommand(edition: string, { json, engine, by }: RunAsked): Promise<void> {
  const stop = new AbortController()
  const onSignal = (): void => stop.abort()
  process.once('SIGINT', onSignal)
  process.once('SIGTERM', onSignal)
  const progress = terminalProgress(process.stderr)
  const began = performance.now()
  try {
    const result = await run(edition, {
      progress,
      engine,
      signal: stop.signal,
      ...(by === undefined ? {} : { by }),
    })
    progress.clear()
    process.stdout.write(
      json ? `${JSON.stringify(result)}\n` : `${sentence(result, (performance.now() - began) / 1000)}\n`,
    )
  } finally {
    progress.clear()
    process.off('SIGINT', onSignal)
    process.off('SIGTERM', onSignal)
  }
}
