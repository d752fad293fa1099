/**
 * A person's word on a protected file of persons: handed out exactly as it was reported, or withdrawn.
 *
 * The approval is in the catalog before the file is in the folder that may be handed out.
 */
import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkedJson } from '../../checked-json.ts'
import { making, settle } from '../../durable.ts'
import { readEdition } from '../../edition/read-edition.ts'
import { problem } from '../../problem.ts'
import { approvalName, versionFolder } from '../../published/microdata.ts'
import type { ApprovedFiles } from '../../published/microdata.ts'
import type { Approval } from '../../published/model.ts'
import { openApprovals } from '../../store/approvals.ts'
import { layout } from '../../store/layout.ts'
import type { Layout } from '../../store/layout.ts'
import { lock } from '../../store/lock.ts'
import { checkApprover } from '../approval/person.ts'
import type { Approver } from '../approval/person.ts'
import {
  candidateFolder,
  codebookName,
  dataName,
  lastVersion,
  readMicrodataCandidate,
  reportName,
  versionName,
} from './candidate.ts'
import type { MicrodataCandidate } from './candidate.ts'
import { redOf } from './microdata-report.ts'

export interface MicrodataApproved {
  readonly version: number
  readonly hash: string
  readonly approval: Approval
  /** What may be handed out. */
  readonly folder: string
}

interface Waiting {
  readonly place: Layout
  readonly edition: string
  readonly candidate: MicrodataCandidate
  readonly red: readonly string[]
}

/**
 * Hand out the candidate of the file `name`.
 *
 * @throws approval.missing-name, microdata.no-candidate, microdata.changed, microdata.red-checks, store.locked
 */
export function approveMicrodata(
  editionDir: string,
  name: string,
  approver: Approver,
  now: string,
): MicrodataApproved {
  return held(editionDir, name, approver, ({ place, edition, candidate, red }) => {
    const { by, override } = approver
    if (red.length > 0 && override === undefined) throw problem('microdata.red-checks', { name, checks: red })
    const approval: Approval = {
      by,
      at: now,
      ...(red.length === 0 || override === undefined ? {} : { objection: { checks: red, reason: override } }),
    }
    record(place, candidate, red, approver, now, 'approved', approval.objection?.reason ?? null)
    const version = (lastVersion(place, name)?.version ?? 0) + 1
    const folder = handOut(place, `${edition}-${name}`, candidate, version, approval)
    fileReport(place, name, version)
    return { version, hash: candidate.hash, approval, folder }
  })
}

/** Take the candidate back: it is removed, and who did it is kept. @returns hash of what was withdrawn */
export function withdrawMicrodata(editionDir: string, name: string, approver: Approver, now: string): string {
  return held(editionDir, name, approver, ({ place, candidate, red }) => {
    record(place, candidate, red, approver, now, 'withdrawn', approver.override ?? null)
    rmSync(candidateFolder(place, name), { recursive: true, force: true })
    return candidate.hash
  })
}

function held<T>(editionDir: string, name: string, approver: Approver, work: (waiting: Waiting) => T): T {
  const place = layout(editionDir)
  const { edition } = readEdition(editionDir)
  checkApprover(approver)
  const unlock = lock(place.lock)
  try {
    const candidate = readMicrodataCandidate(place, name)
    if (candidate === undefined)
      throw problem('microdata.no-candidate', { name, folder: candidateFolder(place, name) })
    if (candidate.against !== (lastVersion(place, name)?.report.hash ?? null))
      throw problem('microdata.changed', { name, what: 'another version was approved since' })
    return work({ place, edition: edition.id, candidate, red: redOf(candidate.report) })
  } finally {
    unlock()
  }
}

/** Copy what may be handed out into a folder of its own, under names that say what it is. */
function handOut(
  place: Layout,
  stem: string,
  { report, hash, files }: MicrodataCandidate,
  version: number,
  approval: Approval,
): string {
  const { name } = report
  const folder = versionFolder(place.microdata, { name, version })
  const made = making(folder)
  rmSync(made, { recursive: true, force: true })
  mkdirSync(made, { recursive: true })
  const from = candidateFolder(place, name)
  const whole = `${stem}-${versionName(version)}`
  const handedOut = Object.entries(files).flatMap(([file, sha256]): [string, string][] => {
    const called = file.startsWith(`${dataName}.`)
      ? `${whole}${file.slice(dataName.length)}`
      : file.startsWith(`${codebookName}.`)
        ? `${whole}-${file}`
        : undefined
    if (called === undefined) return []
    copyFileSync(join(from, file), join(made, called))
    return [[called, sha256]]
  })
  const approved: ApprovedFiles = { name, version, hash, approval, files: Object.fromEntries(handedOut) }
  writeFileSync(join(made, approvalName), checkedJson(approved))
  // A folder of this version is of an approval that a crash cut short: its report was never filed.
  rmSync(folder, { recursive: true, force: true })
  settle(made, folder)
  return folder
}

/** Keep the report, and let the candidate go. */
function fileReport(place: Layout, name: string, version: number): void {
  const from = candidateFolder(place, name)
  const folder = join(place.approvedMicrodata, name, versionName(version))
  const made = making(folder)
  rmSync(made, { recursive: true, force: true })
  mkdirSync(made, { recursive: true, mode: 0o700 })
  for (const file of readdirSync(from))
    if (file.startsWith(`${reportName}.`)) copyFileSync(join(from, file), join(made, file))
  settle(made, folder)
  rmSync(from, { recursive: true, force: true })
}

function record(
  place: Layout,
  { hash, files, report }: MicrodataCandidate,
  red: readonly string[],
  { by, note }: Approver,
  now: string,
  action: 'approved' | 'withdrawn',
  reason: string | null,
): void {
  const approvals = openApprovals(place.catalog)
  try {
    approvals.append({
      at: now,
      who: by,
      action,
      what: `microdata/${report.name}`,
      hash,
      release: null,
      report: files[`${reportName}.json`] ?? '',
      red,
      reason,
      note: note ?? null,
    })
  } finally {
    approvals.close()
  }
}
