/**
 * `corridor drill EDITION`: try whether the release in force could be made again from the deliveries alone.
 */
import { drill } from '../runs/drill.ts'
import { terminalProgress } from './terminal.ts'

/** @throws drill.unsupported, published.missing, drill.delivery, drill.differs, run.stopped */
export async function drillCommand(edition: string, json: boolean): Promise<void> {
  const stop = new AbortController()
  const onSignal = (): void => stop.abort()
  process.once('SIGINT', onSignal)
  process.once('SIGTERM', onSignal)
  const progress = terminalProgress(process.stderr)
  try {
    const done = await drill(edition, { progress, signal: stop.signal })
    progress.clear()
    process.stdout.write(
      json
        ? `${JSON.stringify(done)}\n`
        : `${done.deliveries} deliveries gave back release ${done.release}, the same hash ${done.hash.slice(0, 16)} (${done.seconds.toFixed(1)} s).\n`,
    )
  } finally {
    progress.clear()
    process.off('SIGINT', onSignal)
    process.off('SIGTERM', onSignal)
  }
}
