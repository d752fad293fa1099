/**
 * One run at a time for an edition: a file that names the process which runs. A dead process's lock is taken over.
 */
import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { problem } from '../problem.ts'

/** True where a process of this number runs. */
export const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/**
 * Take the lock; the function given back lets it go.
 *
 * @throws store.locked when another living process holds it
 */
export function lock(path: string, attempt = 0): () => void {
  try {
    const handle = openSync(path, 'wx')
    writeSync(handle, String(process.pid))
    closeSync(handle)
    return () => rmSync(path, { force: true })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST') || attempt > 2) throw error
    const pid = Number(readFileSync(path, 'utf8'))
    if (pid > 0 && pid !== process.pid && alive(pid)) throw problem('store.locked', { pid })
    rmSync(path, { force: true })
    return lock(path, attempt + 1)
  }
}
