/**
 * `corridor audit EDITION [ANCHOR]`: who opened, wrote or destroyed identities, and whether that record is as it was written.
 *
 * The anchor that it prints, written down elsewhere, is what a later call is given to see that nothing up to it was made anew.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { problem } from '../problem.ts'
import { entriesOf } from '../store/audit/audit.ts'
import type { AuditEntry } from '../store/audit/entry.ts'
import { anchorOf, verify } from '../store/audit/verify.ts'
import type { Anchor, Finding } from '../store/audit/verify.ts'
import { withoutEntry } from '../store/identities/sealed-in.ts'
import { layout } from '../store/layout.ts'

const shown = 5

/** @throws edition.missing, audit.invalid-anchor; audit.broken once the entries are printed */
export function auditCommand(edition: string, anchor: string | undefined, json: boolean): void {
  if (!existsSync(join(edition, 'corridor.yaml')))
    throw problem('edition.missing', { dir: edition, file: 'corridor.yaml' })
  const given = anchor === undefined ? undefined : parsed(anchor)
  const place = layout(edition)
  const entries = entriesOf(place.audit)
  const findings = [...verify(entries, given), ...unsaid(withoutEntry(place.identities, entries))]
  const end = anchorOf(entries)
  const written = `${end.entries}:${end.hash}`
  if (json) process.stdout.write(`${JSON.stringify({ entries, anchor: written, findings })}\n`)
  else {
    for (const entry of entries) process.stdout.write(`${lineOf(entry)}\n`)
    if (findings.length === 0)
      process.stdout.write(
        `${entries.length} entries, all as they were written. Write this anchor down elsewhere: ${written}\n`,
      )
  }
  if (findings.length > 0)
    throw problem('audit.broken', {
      found: findings.slice(0, shown).map((finding) => finding.said),
      more: Math.max(0, findings.length - shown),
    })
}

/** Sealed files whose writing has no entry: it was removed, at the end too, where the chain alone does not show it. */
const unsaid = (names: readonly string[]): readonly Finding[] =>
  names.map((name) => ({
    what: 'removed',
    entry: 0,
    said: `${name} is sealed here, and no entry says who wrote it`,
  }))

const lineOf = (e: AuditEntry): string =>
  [
    String(e.number).padStart(5),
    e.at,
    e.who,
    e.action,
    e.dataset,
    e.rows === null ? '' : `${e.rows} rows`,
    e.outcome,
    e.purpose,
  ]
    .filter((part) => part !== '')
    .join('  ')

function parsed(text: string): Anchor {
  const found = /^(\d+):([0-9a-f]{64})$/.exec(text)
  if (found === null) throw problem('audit.invalid-anchor', { found: text.slice(0, 100) })
  return { entries: Number(found[1]), hash: found[2] ?? '' }
}
