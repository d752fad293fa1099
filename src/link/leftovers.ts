/**
 * Folders that a process works in carry its number, so that what a killed one left behind can be told from what is in use.
 */
import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The process is there, ours or not. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Remove the folders `dir`/`begin`PID… of processes that are no longer there; what cannot be removed stays. */
export function sweepLeftovers(dir: string, begin: string): void {
  if (statSync(dir, { throwIfNoEntry: false })?.isDirectory() !== true) return
  for (const name of readdirSync(dir)) {
    const pid = name.startsWith(begin) ? /^\d+/.exec(name.slice(begin.length))?.[0] : undefined
    if (pid === undefined || isRunning(Number(pid))) continue
    try {
      rmSync(join(dir, name), { recursive: true, force: true })
    } catch {
      // Another person's: not ours to remove.
    }
  }
}
