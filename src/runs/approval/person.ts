/**
 * A person who approves, as they are named in the catalog and beside what is published.
 */
import { problem } from '../../problem.ts'

export interface Approver {
  readonly by: string
  /** Kept in the catalog, never published. */
  readonly note?: string
  /** Why something is approved although checks are red; published. */
  readonly override?: string
}

/** @throws approval.missing-name unless all that is said is one line of 1 to 200 signs */
export function checkApprover({ by, note, override }: Approver): void {
  for (const [what, text] of [
    ['the name', by],
    ['the note', note],
    ['the reason', override],
  ] as const)
    if (text !== undefined && (text.trim() === '' || text.length > 200 || /\p{Cc}/u.test(text)))
      throw problem('approval.missing-name', { what })
}
