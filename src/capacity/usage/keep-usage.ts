/**
 * Keeps the counts of a running server: in memory, and every minute and at the end in `YYYY-MM.json`, written whole or not at all.
 *
 * A crash loses at most the last minute. What is on the disk is read again before each writing, so counts of earlier starts stay,
 * and of a server beside this one too unless both write in the same instant. Trouble with the disk is told once and never stops an
 * answer; the counts wait in memory until it has passed.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { replaceFile } from '../../durable.ts'
import { readMonth } from './read-usage.ts'
import { tally } from './tally.ts'
import type { Look } from './usage.ts'

export interface KeepOptions {
  /** Told the first time that the counts cannot be written. */
  readonly onError?: (error: unknown) => void
  readonly now?: () => Date
  /** Milliseconds between writings. */
  readonly every?: number
}

export interface KeptUsage {
  readonly count: (look: Look) => void
  /** Write what has not been written. */
  readonly flush: () => void
  /** Write and stop. */
  readonly close: () => void
}

/** Keep counts in the folder `dir`; made at the first writing. */
export function keepUsage(dir: string, options: KeepOptions = {}): KeptUsage {
  const { onError, now = () => new Date(), every = 60_000 } = options
  let waiting = tally()
  let told = false

  const flush = (): void => {
    const rows = waiting.counts()
    if (rows.length === 0) return
    const left = tally()
    for (const month of new Set(rows.map(({ day }) => day.slice(0, 7)))) {
      const own = rows.filter(({ day }) => day.startsWith(month))
      try {
        mkdirSync(dir, { recursive: true })
        const sum = tally(readMonth(dir, month), Infinity)
        for (const { day, count, ...look } of own) sum.add(day, look, count)
        replaceFile(join(dir, `${month}.json`), `${JSON.stringify({ counts: sum.counts() }, undefined, 1)}\n`)
      } catch (error) {
        for (const { day, count, ...look } of own) left.add(day, look, count)
        if (!told) onError?.(error)
        told = true
      }
    }
    waiting = left
  }
  const timer = setInterval(flush, every)
  timer.unref()
  return {
    count: (look) => waiting.add(now().toISOString().slice(0, 10), look),
    flush,
    close: () => {
      clearInterval(timer)
      flush()
    },
  }
}
