/**
 * One run at a time for an edition: a file that names the process which runs. A dead process's lock is taken over, also where the
 * system has given its number to another since: the moment at which the process began stands beside the number.
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

/** When a process began, in ticks since the machine did; empty where the system does not tell (only Linux does, in field 22). */
const beganAt = (pid: number): string => {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return text.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return ''
  }
}

/** The process that wrote a lock is still there. */
const isHeld = (text: string): boolean => {
  const [number = '', began = ''] = text.split(' ')
  const pid = Number(number)
  return pid > 0 && pid !== process.pid && alive(pid) && (began === '' || began === beganAt(pid))
}

/**
 * Take the lock; the function given back lets it go.
 *
 * @throws store.locked when another living process holds it
 */
export function lock(path: string, attempt = 0): () => void {
  try {
    const handle = openSync(path, 'wx')
    writeSync(handle, `${process.pid} ${beganAt(process.pid)}`.trim())
    closeSync(handle)
    return () => rmSync(path, { force: true })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST') || attempt > 2) throw error
    const text = readFileSync(path, 'utf8')
    if (isHeld(text)) throw problem('store.locked', { pid: Number.parseInt(text, 10) })
    rmSync(path, { force: true })
    return lock(path, attempt + 1)
  }
}
