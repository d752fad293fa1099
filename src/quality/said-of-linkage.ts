/**
 * What the coverage of a census takes linkage to miss, group by group: what a review found, drawn together (estimate/coverage/review.ts).
 */
import type { CensusCoverage } from '../edition/methods.ts'
import type { Labels } from '../standards/labels.ts'
import type { Standards } from '../standards/standards.ts'
import { toldReview } from '../steps/estimate/coverage/told-review.ts'
import { codeName } from './code-name.ts'

export interface SaidOfLinkage {
  /** `both`: share of the persons in both lists that are linked. `unlinked`: share of those without a right link who are in the census. */
  readonly kind: 'both' | 'unlinked'
  /** Cells that no group holds are in the last, which has no names. */
  readonly groups: readonly { readonly names: readonly Labels[]; readonly share: number }[]
}

export function saidOfLinkage(coverage: CensusCoverage, standards: Standards): SaidOfLinkage {
  const { kind, shares } = toldReview(coverage)
  const groups = shares.map(({ of, share }) => ({
    names: Object.entries(of).map(([dimension, code]) => codeName(standards, dimension, code)),
    share,
  }))
  // The rest is said once, however many groups are without a name.
  const first = groups.findIndex(({ names }) => names.length === 0)
  return { kind, groups: groups.slice(0, first + 1) }
}
