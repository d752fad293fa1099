/**
 * Let a delivery stand, where it may: nothing else stands for its period, it repeats no other, and none took its place.
 */
import { problem } from '../problem.ts'
import type { Problem } from '../problem.ts'
import type { Decision, IntakeCatalog, RecordDelivery } from '../store/intake-catalog.ts'
import type { CameBefore } from './delivery-report.ts'
import { wholeName } from './find-file.ts'

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
  const instead = stands ? undefined : successor(sha256, catalog.decisions(source))
  const other =
    ofPeriod ??
    others.find((one) => one.sha256 === repeats?.sha256) ??
    others.find((one) => one.sha256 === instead)
  if (stands && (other === undefined || decision !== 'replaces')) return true
  if (other !== undefined && decision === undefined)
    throw other.sha256 === repeats?.sha256 && other !== ofPeriod
      ? repeated(delivery, repeats)
      : undecided(delivery, other)
  if (other === undefined || decision !== 'replaces')
    catalog.decide({ at: now, source, sha256, action: 'takes', replaced: null })
  else
    for (const one of [other, ...others.filter((some) => isMended(some, other))])
      catalog.decide({ at: now, source, sha256, action: 'replaces', replaced: one.sha256 })
  return true
}

/** Rows that were set aside from a file go when it goes: what takes its place has them too. */
const isMended = ({ name }: RecordDelivery, whole: RecordDelivery): boolean =>
  name !== whole.name && wholeName(name) === whole.name

/** The delivery that stands where this one stood once, however often it was replaced since. */
function successor(sha256: string, decisions: readonly Decision[]): string | undefined {
  const next = decisions.findLast(({ replaced }) => replaced === sha256)
  if (next === undefined) return undefined
  const later = decisions.slice(decisions.indexOf(next) + 1)
  return successor(next.sha256, later) ?? next.sha256
}

const repeated = ({ name: file, accepted }: RecordDelivery, repeats: CameBefore): Problem =>
  problem('intake.came-before', {
    file,
    rows: repeats.rows,
    of: accepted,
    before: repeats.file,
    received: repeats.received.slice(0, 10),
  })

const undecided = ({ name: file, period }: RecordDelivery, other: RecordDelivery): Problem =>
  problem('intake.undecided', { file, period, before: other.name, received: other.received.slice(0, 10) })
