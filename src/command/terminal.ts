/**
 * Progress on a terminal: one line that is written over, and notes that stay. Where the output is no terminal, a line a step.
 */
import type { WriteStream } from 'node:tty'
import type { Progress } from '../runs/progress.ts'

export function terminalProgress(out: WriteStream): Progress & { clear(): void } {
  const live = out.isTTY
  const width = (): number => Math.max(20, (out.columns ?? 80) - 1)
  const clear = (): void => {
    if (live) out.write('\r\u001B[K')
  }
  let place = ''
  return {
    clear,
    step: (id, n, total) => {
      place = `[${n}/${total}] ${id}`
      if (live) out.write(`\r\u001B[K${`${place} …`.slice(0, width())}`)
    },
    made: (_id, rows) => {
      const line = `${place}: ${rows.toLocaleString('en')} rows`
      out.write(live ? `\r\u001B[K${line.slice(0, width())}` : `${line}\n`)
    },
    note: (line) => {
      clear()
      out.write(`${line}\n`)
    },
  }
}
