/**
 * Work that Ctrl-C stops: a signal for the work, and its progress as one line on the terminal, or a line a part elsewhere.
 */
import type { LinkProgress } from '../link/session.ts'
import { terminalProgress } from './terminal.ts'

type TerminalProgress = ReturnType<typeof terminalProgress>

/** Work that Ctrl-C (SIGINT) or SIGTERM stops by the signal that it is given; a second one ends the process at once. */
export async function stoppable<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const stop = new AbortController()
  const onSignal = (): void => stop.abort()
  process.once('SIGINT', onSignal)
  process.once('SIGTERM', onSignal)
  try {
    return await work(stop.signal)
  } finally {
    process.off('SIGINT', onSignal)
    process.off('SIGTERM', onSignal)
  }
}

/** Wait until somebody stops the command. */
export const stoppedByHand = (): Promise<void> =>
  stoppable(
    (signal) => new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true })),
  )

/** Work in steps that are counted, as a run has them. */
export function runUntilStopped(
  work: (signal: AbortSignal, progress: TerminalProgress) => Promise<void>,
): Promise<void> {
  return stoppable(async (signal) => {
    const progress = terminalProgress(process.stderr)
    try {
      await work(signal, progress)
    } finally {
      progress.clear()
    }
  })
}

/** Work in parts of which nobody knows how many come. */
export async function untilStopped(
  work: (signal: AbortSignal, progress: LinkProgress) => Promise<void>,
): Promise<void> {
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
    await stoppable((signal) => work(signal, progress))
  } finally {
    clear()
  }
}
