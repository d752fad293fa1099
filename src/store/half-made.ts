/**
 * What killed processes left half-made in a folder that others may be writing to: a file is removed once its process is dead.
 *
 * Names are those that `making` gives (durable.ts), with the number of the process in them.
 */
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { alive } from './lock.ts'

/** Remove them; a folder that is not there has none. */
export function forgetHalfMade(dir: string): void {
  if (!existsSync(dir)) return
  for (const name of readdirSync(dir)) {
    const pid = /^\.making-(\d+)-/.exec(name)?.[1]
    if (pid !== undefined && !alive(Number(pid))) rmSync(join(dir, name), { force: true })
  }
}
