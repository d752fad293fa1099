/**
 * `corridor approve EDITION --by NAME`: a person's word on what waits.
 */
import { problem } from '../problem.ts'
import { approve, withdraw } from '../runs/approval/approve.ts'

export interface ApproveAsked {
  readonly by?: string | undefined
  readonly note?: string | undefined
  readonly override?: string | undefined
  readonly withdraw: boolean
  readonly json: boolean
}

/** @throws cli.missing-argument, and the problems of `approve` and `withdraw` */
export function approveCommand(edition: string | undefined, asked: ApproveAsked): void {
  const missing = (argument: string): Error =>
    problem('cli.missing-argument', { command: 'approve', argument })
  if (edition === undefined) throw missing('an edition')
  if (asked.by === undefined) throw missing('the name of who approves: --by NAME')
  const { by, note, override } = asked
  const approver = {
    by,
    ...(note === undefined ? {} : { note }),
    ...(override === undefined ? {} : { override }),
  }
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
