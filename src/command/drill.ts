/**
 * `corridor drill EDITION`: try whether the release in force could be made again from the deliveries alone.
 */
import { drill } from '../runs/drill.ts'
import { runUntilStopped } from './until-stopped.ts'

/** @throws drill.unsupported, published.missing, drill.delivery, drill.differs, run.stopped */
export async function drillCommand(edition: string, json: boolean): Promise<void> {
  await runUntilStopped(async (signal, progress) => {
    const done = await drill(edition, { progress, signal })
    progress.clear()
    process.stdout.write(
      json
        ? `${JSON.stringify(done)}\n`
        : `${done.deliveries} deliveries gave back release ${done.release}, the same hash ${done.hash.slice(0, 16)} (${done.seconds.toFixed(1)} s).\n`,
    )
  })
}
