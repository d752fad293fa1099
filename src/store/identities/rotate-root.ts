/**
 * Give an edition another root key, and say so in the audit: the keys of all sources are wrapped with it, and stay what they are.
 *
 * Whenever it is stopped, either root key is in force, whole. One that was changed and whose entry was lost is recorded by the next call, which
 * changes nothing else: who repeats a call that was stopped gets one change.
 */
import { checkReason } from '../audit/entry.ts'
import type { Identities, Reason } from './identities.ts'
import type { RootChange } from './keyring.ts'

/** What the audit calls it; no source can have this name. */
export const rootName = 'root key'

/** @throws identities.wrong-key, identities.unfit-next-key and what reading the root key throws; audit.missing-reason */
export function rotateRoot(at: Identities, reason: Reason): RootChange {
  checkReason(reason)
  return at.keyring.rotateRoot(() =>
    at.audit.append({
      at: reason.now,
      who: reason.who,
      purpose: reason.why,
      action: 'rotate',
      dataset: rootName,
      rows: null,
      outcome: 'done',
    }),
  )
}
