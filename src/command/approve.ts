/**
 * `corridor approve EDITION --by NAME`: a person's word on what waits.
 */
import { problem } from '../problem.ts'
import { approve, withdraw } from '../runs/approval/approve.ts'
import { approverOf } from './approver.ts'
import type { ApproverAsked } from './approver.ts'

export interface ApproveAsked extends ApproverAsked {
  readonly withdraw: boolean
  readonly json: boolean
}

/** @throws cli.missing-argument, and the problems of `approve` and `withdraw` */
export function approveCommand(edition: string | undefined, asked: ApproveAsked): void {
  if (edition === undefined)
    throw problem('cli.missing-argument', { command: 'approve', argument: 'an edition' })
  const approver = approverOf('approve', asked)
  const { by } = approver
  const now = new Date().toISOString()
  if (asked.withdraw) {
    const hash = withdraw(edition, approver, now)
    process.stdout.write(
      asked.json
        ? `${JSON.stringify({ withdrawn: hash, by })}\n`
        : `The candidate is withdrawn by ${by}, hash ${hash.slice(0, 16)}.\n`,
    )
    return
  }
  const done = approve(edition, approver, now)
  const objection = done.approval.objection === undefined ? '' : ', with an objection'
  process.stdout.write(
    asked.json
      ? `${JSON.stringify(done)}\n`
      : `Release ${done.release} is published, approved by ${by}${objection}, hash ${done.hash.slice(0, 16)}.\n`,
  )
}
