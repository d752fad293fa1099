/**
 * Accepted, accepted with warnings, or refused.
 */
import type { DeliveryReport, Verdict } from './delivery-report.ts'

/** The verdict as people are told: where rows are set aside, the rest is accepted in part, whether a rule warns or not. */
export const shownVerdict = ({
  verdict: given,
  setAside,
}: Pick<DeliveryReport, 'verdict' | 'setAside'>): Verdict | 'inPart' =>
  given === 'warnings' && setAside > 0 ? 'inPart' : given

/**
 * @param rows of the file; none is no fault
 * @param mostSetAside per cent of the rows that may be set aside
 * @param broken rules of the file as a whole that are broken: one of severity `error` refuses the file
 */
export function verdict(
  rows: number,
  setAside: number,
  mostSetAside: number,
  broken: readonly { readonly severity: 'error' | 'warning'; readonly ofFile: boolean }[],
): Verdict {
  if ((rows > 0 && setAside === rows) || 100 * setAside > mostSetAside * rows) return 'refused'
  if (broken.some(({ severity, ofFile }) => severity === 'error' && ofFile)) return 'refused'
  return setAside > 0 || broken.length > 0 ? 'warnings' : 'accepted'
}
