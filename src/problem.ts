/**
 * Every error that Corridor can make: a code, what was found, what to do.
 *
 * The form is `area.what`, and `what` is one of four words where it can be: unknown (not in a list), invalid (wrong
 * kind), missing (absent), unsupported (known, refused). A text names rows and columns, never a person's value.
 * Exit codes and HTTP statuses belong to the edges (cli, server), not here. The entries stand in `problems/`;
 * `docs/problems.md` is made from them.
 */
import type { Entry } from './problems/entry.ts'
import { approvalProblems } from './problems/approval.ts'
import { capacityProblems } from './problems/capacity.ts'
import { earlierProblems } from './problems/earlier.ts'
import { estimateProblems } from './problems/estimate.ts'
import { identityProblems } from './problems/identities.ts'
import { intakeProblems } from './problems/intake.ts'
import { linkageProblems } from './problems/linkage.ts'
import { microdataProblems } from './problems/microdata.ts'
import { programProblems } from './problems/program.ts'
import { publishingProblems } from './problems/publishing.ts'
import { qualityProblems } from './problems/quality.ts'
import { residenceProblems } from './problems/residence.ts'
import { reviewProblems } from './problems/review.ts'
import { stagingProblems } from './problems/staging.ts'
import { storeProblems } from './problems/store.ts'

export const catalogue = {
  ...approvalProblems,
  ...capacityProblems,
  ...earlierProblems,
  ...estimateProblems,
  ...identityProblems,
  ...intakeProblems,
  ...linkageProblems,
  ...microdataProblems,
  ...programProblems,
  ...publishingProblems,
  ...qualityProblems,
  ...residenceProblems,
  ...reviewProblems,
  ...stagingProblems,
  ...storeProblems,
}

export type Code = keyof typeof catalogue
export type Details<C extends Code> = (typeof catalogue)[C]['example']

/** One error of the catalogue, with its details; `message` is the whole sentence, `hint` what to do. */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly code: Code
  readonly hint: string
  /** What varies in it, as its entry names it. */
  readonly details: object

  constructor(code: Code, say: string, hint: string, details: object) {
    super(`${code}: ${say}`)
    this.code = code
    this.hint = hint
    this.details = details
  }
}

/** Make the error `code` with its `details`; the caller throws it, or keeps it as a warning. */
export function problem<C extends Code>(code: C, details: Details<C>): Problem {
  const found = catalogue[code] as unknown as Entry<Details<C>>
  return new Problem(code, found.say(details), found.fix(details), details)
}
