/**
 * A person's word on the candidate: published exactly as it was reported, or withdrawn.
 *
 * The approval is in the catalog before anything is published. A crash before the publication leaves the candidate waiting; one after it
 * leaves a release in force whose candidate is filed away at the next occasion (file-away.ts).
 */
import { constants, copyFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { making } from '../../durable.ts'
import { readEdition } from '../../edition/read-edition.ts'
import { problem } from '../../problem.ts'
import { putInForce } from '../../published/make-release.ts'
import { readManifest, releaseName } from '../../published/manifest.ts'
import type { Approval } from '../../published/model.ts'
import { openApprovals } from '../../store/approvals.ts'
import type { ApprovalRecord } from '../../store/approvals.ts'
import { layout } from '../../store/layout.ts'
import type { Layout } from '../../store/layout.ts'
import { lock } from '../../store/lock.ts'
import { databaseName, readCandidate, redOf, reportName } from './candidate.ts'
import type { Candidate } from './candidate.ts'
import { fileAway } from './file-away.ts'
import { checkApprover } from './person.ts'
import type { Approver } from './person.ts'

export interface Approved {
  readonly release: number
  readonly hash: string
  readonly approval: Approval
}

/**
 * Publish the candidate of the edition in `editionDir`.
 *
 * @throws approval.missing-name, approval.no-candidate, approval.candidate-changed, approval.red-checks, store.locked
 */
export function approve(editionDir: string, approver: Approver, now: string): Approved {
  const place = layout(editionDir)
  readEdition(editionDir)
  checkApprover(approver)
  const unlock = lock(place.lock)
  try {
    return approveCandidate(place, approver, now)
  } finally {
    unlock()
  }
}

/** As `approve`, for who holds the lock. */
export function approveCandidate(place: Layout, approver: Approver, now: string): Approved {
  checkApprover(approver)
  const candidate = waitingIn(place)
  const red = redOf(candidate.report)
  const { by, override } = approver
  if (red.length > 0 && override === undefined) throw problem('approval.red-checks', { checks: red })
  const approval: Approval = {
    by,
    at: now,
    ...(red.length === 0 || override === undefined ? {} : { objection: { checks: red, reason: override } }),
  }
  const number = (readManifest(place.published)?.number ?? 0) + 1
  record(place, {
    ...about(candidate, approver, now),
    action: 'approved',
    release: number,
    red,
    reason: approval.objection?.reason ?? null,
  })
  const copy = making(join(place.published, `${releaseName(number)}.duckdb`))
  copyFileSync(join(place.candidate, databaseName), copy, constants.COPYFILE_FICLONE)
  putInForce(place.published, copy, { ...candidate.manifest, number, approval })
  fileAway(place)
  return { release: number, hash: candidate.hash, approval }
}

/**
 * Take the candidate back: it is removed, and who did it is kept.
 *
 * @returns hash of what was withdrawn
 * @throws approval.missing-name, approval.no-candidate, store.locked
 */
export function withdraw(editionDir: string, approver: Approver, now: string): string {
  const place = layout(editionDir)
  readEdition(editionDir)
  checkApprover(approver)
  const unlock = lock(place.lock)
  try {
    const candidate = waitingIn(place)
    const red = redOf(candidate.report)
    record(place, {
      ...about(candidate, approver, now),
      action: 'withdrawn',
      release: null,
      red,
      reason: approver.override ?? null,
    })
    rmSync(place.candidate, { recursive: true, force: true })
    return candidate.hash
  } finally {
    unlock()
  }
}

/** The candidate as it was reported, made against the release in force. */
function waitingIn(place: Layout): Candidate {
  fileAway(place)
  const candidate = readCandidate(place.candidate)
  if (candidate === undefined) throw problem('approval.no-candidate', { folder: place.candidate })
  const current = readManifest(place.published)
  if (candidate.against !== (current?.hash ?? null))
    throw problem('approval.candidate-changed', {
      what: `it was compared with another release than number ${current?.number ?? 0}, which is in force`,
    })
  return candidate
}

const about = (
  { hash, files }: Candidate,
  { by, note }: Approver,
  now: string,
): Pick<ApprovalRecord, 'at' | 'who' | 'what' | 'hash' | 'report' | 'note'> => ({
  at: now,
  who: by,
  what: 'release',
  hash,
  report: files[reportName] ?? '',
  note: note ?? null,
})

function record(place: Layout, row: ApprovalRecord): void {
  const approvals = openApprovals(place.catalog)
  try {
    approvals.append(row)
  } finally {
    approvals.close()
  }
}
