/**
 * `corridor microdata EDITION NAME`: a protected file of persons made, handed out by a person's word, or withdrawn.
 */
import { problem } from '../problem.ts'
import { approveMicrodata, withdrawMicrodata } from '../runs/microdata/approve-microdata.ts'
import { makeMicrodata } from '../runs/microdata/make-microdata.ts'
import type { MicrodataMade } from '../runs/microdata/make-microdata.ts'
import { redOf } from '../runs/microdata/microdata-report.ts'
import { approverOf } from './approver.ts'
import type { ApproverAsked } from './approver.ts'

export interface MicrodataAsked extends ApproverAsked {
  readonly approve: boolean
  readonly withdraw: boolean
  readonly json: boolean
}

/** @throws cli.missing-argument, and the problems of `makeMicrodata`, `approveMicrodata`, `withdrawMicrodata` */
export async function microdataCommand(
  edition: string | undefined,
  name: string | undefined,
  asked: MicrodataAsked,
): Promise<void> {
  const missing = (argument: string): Error =>
    problem('cli.missing-argument', { command: 'microdata', argument })
  if (edition === undefined) throw missing('an edition')
  if (name === undefined) throw missing('the name of a file that methods.yaml describes under microdata')
  const say = (result: unknown, text: string): void => {
    process.stdout.write(asked.json ? `${JSON.stringify(result)}\n` : `${text}\n`)
  }
  const now = new Date().toISOString()
  if (!asked.approve && !asked.withdraw) {
    const made = await makeMicrodata(edition, name, now)
    say(made, told(edition, made))
    return
  }
  const approver = approverOf('microdata', asked)
  const { by } = approver
  if (asked.withdraw) {
    const hash = withdrawMicrodata(edition, name, approver, now)
    say({ withdrawn: hash, by }, `The candidate of ${name} is withdrawn by ${by}, hash ${hash.slice(0, 16)}.`)
    return
  }
  const done = approveMicrodata(edition, name, approver, now)
  const objection = done.approval.objection === undefined ? '' : ', with an objection'
  say(
    done,
    `Version ${done.version} of ${name} is approved by ${by}${objection}, hash ${done.hash.slice(0, 16)}: ${done.folder}`,
  )
}

function told(edition: string, { report, folder, approved }: MicrodataMade): string {
  if (approved !== undefined)
    return `${report.name} is as it was approved, version ${approved}; nothing waits.`
  const red = redOf(report)
  const checks = red.length === 0 ? 'all checks are green' : `${red.join(', ')} red`
  return `${report.name} waits for approval: ${report.persons} of ${report.population} persons, ${checks}. Read ${folder}/report.en.html, then: corridor microdata ${edition} ${report.name} --approve --by NAME`
}
