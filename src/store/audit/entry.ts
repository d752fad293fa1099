/**
 * One entry of the audit: who did what with which identities, when and why. It holds no person's value.
 *
 * Entries are chained: the hash of each is SHA-256 over the hash of the one before and the entry as canonical JSON (RFC 8785: names sorted, no
 * blanks), so that none can be changed, taken out or moved without all that follow being made anew.
 */
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { problem } from '../../problem.ts'

export const actions = ['write', 'open', 'rotate', 'retain', 'destroy'] as const

export const AuditEntry = z.strictObject({
  /** From 1, without gaps. */
  number: z.number().int().positive(),
  /** ISO date and time. */
  at: z.string(),
  /** The person or service that asked. */
  who: z.string(),
  action: z.enum(actions),
  /** The source, whose identities they are; `root key` where that of the edition is changed. */
  dataset: z.string(),
  purpose: z.string(),
  /** Rows that were opened or written; null where it is not about rows. */
  rows: z.number().int().nonnegative().nullable(),
  /** `done`, or the code of the problem for which it was refused. */
  outcome: z.string(),
  /** Hash of the entry before; that of the first is 64 zeros. */
  previous: z.string(),
  hash: z.string(),
})
export type AuditEntry = z.infer<typeof AuditEntry>

/** What is to be recorded; its place in the chain comes with it. */
export type Access = Omit<AuditEntry, 'number' | 'previous' | 'hash'>

/** The hash before the first entry. */
export const genesis = '0'.repeat(64)

/** An object with plain values, as RFC 8785 writes it. */
const canonical = (value: Readonly<Record<string, string | number | null>>): string =>
  JSON.stringify(Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))))

/** The hash that an entry must have; what it says of its own is not looked at. */
export function hashOf({ previous, ...entry }: Omit<AuditEntry, 'hash'>): string {
  const told = Object.fromEntries(Object.entries(entry).filter(([name]) => name !== 'hash'))
  return createHash('sha256').update(previous).update(canonical(told)).digest('hex')
}

export function chained(last: AuditEntry | undefined, access: Access): AuditEntry {
  const entry = { ...access, number: (last?.number ?? 0) + 1, previous: last?.hash ?? genesis }
  return { ...entry, hash: hashOf(entry) }
}

/** @throws audit.missing-reason unless both are one line of 1 to 200 signs */
export function checkReason({ who, why }: { readonly who: string; readonly why: string }): void {
  for (const [what, text] of [
    ['who asks', who],
    ['why', why],
  ] as const)
    if (text.trim() === '' || text.length > 200 || /\p{Cc}/u.test(text))
      throw problem('audit.missing-reason', { what })
}
