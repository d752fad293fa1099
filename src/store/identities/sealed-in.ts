/**
 * Which sealed files there are, of all sources: names only, nothing is read. What the audit and the keys are held against.
 */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { AuditEntry } from '../audit/entry.ts'

const ending = '.sealed'

/** As `SOURCE/NAME`, the name that the audit has too, in the order of both. */
export function sealedIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((one) => one.isDirectory())
    .flatMap(({ name: source }) =>
      readdirSync(join(folder, source))
        .filter((name) => name.endsWith(ending) && !name.startsWith('.'))
        .map((name) => `${source}/${name.slice(0, -ending.length)}`),
    )
    .toSorted()
}

/** Sealed files of which no entry says that they were written: each has one before it gets its name. */
export function withoutEntry(folder: string, entries: readonly AuditEntry[]): readonly string[] {
  const written = new Set(entries.flatMap(({ action, dataset }) => (action === 'write' ? [dataset] : [])))
  return sealedIn(folder).filter((name) => !written.has(name))
}
