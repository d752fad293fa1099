/**
 * Who gives their word on what waits, from the options of a command.
 */
import { problem } from '../problem.ts'
import type { Approver } from '../runs/approval/person.ts'

export interface ApproverAsked {
  readonly by?: string | undefined
  readonly note?: string | undefined
  readonly override?: string | undefined
}

/** @throws cli.missing-argument where nobody is named */
export function approverOf(command: string, { by, note, override }: ApproverAsked): Approver {
  if (by === undefined)
    throw problem('cli.missing-argument', { command, argument: 'the name of who approves: --by NAME' })
  return {
    by,
    ...(note === undefined ? {} : { note }),
    ...(override === undefined ? {} : { override }),
  }
}
