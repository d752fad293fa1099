/**
 * Work that Ctrl-C stops: a signal for the work, and its progress as one line on the terminal, or a line a part elsewhere.
 */
import type { LinkProgress } from '../link/session.ts'

export async function untilStopped(
  work: (signal: AbortSignal, progress: LinkProgress) => Promise<void>,
): Promise<void> {
  const stop = new AbortController()
  const onSignal = (): void => stop.abort()
  process.once('SIGINT', onSignal)
  process.once('SIGTERM', onSignal)
  const out = process.stderr
  const clear = (): void => {
    if (out.isTTY) out.write('\r\u001B[K')
  }
  const progress: LinkProgress = {
    step: (what) => {
      clear()
      out.write(out.isTTY ? `${what} …`.slice(0, Math.max(20, out.columns - 1)) : `${what}\n`)
    },
    note: (line) => {
      clear()
      out.write(`${line}\n`)
    },
  }
  try {
    await work(stop.signal, progress)
  } finally {
    clear()
    process.off('SIGINT', onSignal)
    process.off('SIGTERM', onSignal)
  }
}
