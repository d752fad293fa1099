/**
 * Let a delivery stand, where it may: nothing else stands for its period, and it repeats no other.
 */
import { problem } from '../problem.ts'
import type { IntakeCatalog, RecordDelivery } from '../store/intake-catalog.ts'
import type { CameBefore } from './delivery-report.ts'

export interface Decided {
  readonly decision?: 'replaces' | 'adds'
  /** ISO date and time. */
  readonly now: string
}

/**
 * @param repeats the delivery that it repeats or corrects, by the numbers of its rows
 * @returns whether its records are used from now on
 * @throws intake.undecided, intake.came-before
 */
export function decide(
  delivery: RecordDelivery,
  repeats: CameBefore | undefined,
  catalog: IntakeCatalog,
  { decision, now }: Decided,
): boolean {
  if (delivery.verdict === 'refused') return false
  const { source, sha256 } = delivery
  const standing = catalog.standing(source)
  const stands = standing.some((one) => one.sha256 === sha256)
  const others = standing.filter((one) => one.sha256 !== sha256 && one.file === delivery.file)
  const ofPeriod = others.find((one) => one.period === delivery.period)
  const other = ofPeriod ?? others.find((one) => one.sha256 === repeats?.sha256)
  if (stands && (other === undefined || decision !== 'replaces')) return true
  if (other !== undefined && decision === undefined) throw waits(delivery, ofPeriod, repeats)
  const replaces = other !== undefined && decision === 'replaces'
  catalog.decide({
    at: now,
    source,
    sha256,
    action: replaces ? 'replaces' : 'takes',
    replaced: replaces ? other.sha256 : null,
  })
  return true
}

function waits(
  delivery: RecordDelivery,
  ofPeriod: RecordDelivery | undefined,
  repeats: CameBefore | undefined,
) {
  const { name: file, period, accepted } = delivery
  return ofPeriod === undefined && repeats !== undefined
    ? problem('intake.came-before', {
        file,
        rows: repeats.rows,
        of: accepted,
        before: repeats.file,
        received: repeats.received.slice(0, 10),
      })
    : problem('intake.undecided', {
        file,
        period,
        before: ofPeriod?.name ?? '',
        received: (ofPeriod?.received ?? '').slice(0, 10),
      })
}
