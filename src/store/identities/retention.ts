/**
 * Retention: on the day after the last one on which a source's identities may be kept, their keys are destroyed.
 *
 * That cuts the link for good: the encrypted files and every copy of them become unreadable, and pseudonyms of the source can no longer be
 * made from names or numbers, although the root key lives on. The files themselves stay until somebody removes them.
 */
import { problem } from '../../problem.ts'
import { checkReason } from '../audit/entry.ts'
import type { Identities, Reason } from './identities.ts'
import type { Held } from './keyring.ts'

const dayOf = (now: string): string => now.slice(0, 10)

/** @throws identities.destroyed where the last day has passed, whether the keys are destroyed already or not */
export function refuseExpired(held: Held, source: string, now: string): void {
  const until = held.retention().find((kept) => kept.source === source)?.until ?? null
  if (until !== null && until < dayOf(now)) throw problem('identities.destroyed', { source, on: until })
}

/**
 * Destroy the keys of all sources whose last day lies before today, and record each in the audit.
 *
 * A process that is killed between the two is made good by the next call: what is destroyed and not recorded is recorded then.
 *
 * @returns the sources that are newly recorded, in the order of their names
 */
export function destroyDue(at: Identities, reason: Reason): readonly string[] {
  checkReason(reason)
  at.keyring.hold((held) => {
    const today = dayOf(reason.now)
    for (const { source, until } of held.retention())
      if (until !== null && until < today && !held.destroyed(source)) held.destroy(source, today)
  })
  return at.keyring.hold((held) => {
    const sources = held.unrecorded().toSorted()
    for (const source of sources) {
      at.audit.append({
        at: reason.now,
        who: reason.who,
        purpose: reason.why,
        action: 'destroy',
        dataset: source,
        rows: null,
        outcome: 'done',
      })
      held.recorded(source)
    }
    return sources
  })
}
