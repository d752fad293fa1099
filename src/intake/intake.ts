/**
 * Take in a delivery of person-level records: keep its bytes, look at it, tell its steward, and let it stand where it may.
 *
 * What was received is kept whatever becomes of it. A delivery stands once it is accepted and no other stands for its period; else
 * it waits for a decision. A crash at any moment leaves the state before or the one after.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { userInfo } from 'node:os'
import { basename, dirname, join } from 'node:path'
import type { RecordSource } from '../edition/record-source.ts'
import type { ReadEdition } from '../edition/read-edition.ts'
import { problem } from '../problem.ts'
import type { Problem } from '../problem.ts'
import { nearCodes } from '../standards/near-codes.ts'
import { forgetHalfMade } from '../store/half-made.ts'
import { keepDelivered } from '../store/identities/delivered-bytes.ts'
import { openIdentityStore } from '../store/identities/identities.ts'
import { isWhole } from '../store/identities/is-whole.ts'
import type { Identities } from '../store/identities/identities.ts'
import { openIntakeCatalog } from '../store/intake-catalog.ts'
import type { IntakeCatalog, RecordDelivery } from '../store/intake-catalog.ts'
import { layout } from '../store/layout.ts'
import type { Layout } from '../store/layout.ts'
import { lock } from '../store/lock.ts'
import type { DeliveryReport } from './delivery-report.ts'
import { recordsPath } from './accepted.ts'
import { descriptionOf } from './description.ts'
import { decide } from './decide.ts'
import { deliveryId } from './delivery-id.ts'
import { findFile, wholeName } from './find-file.ts'
import type { FoundFile } from './find-file.ts'
import { lookAt } from './look-at.ts'
import type { IntakeProgress } from './look-at.ts'
import { reportFile, reportFolder, reportName } from './report-folder.ts'
import { isUnread, reportUnread } from './report-unread.ts'
import { writeDeliveries } from './write-deliveries.ts'
import { wholeRecords, writtenHash } from './whole-records.ts'

export interface IntakeOptions {
  /** What becomes of a delivery for whose period another one stands. */
  readonly decision?: 'replaces' | 'adds'
  /** Instead of the part of the file's name that differs. */
  readonly period?: string
  readonly now: string
  /** Folder for the file of rows that are set aside: it holds persons' rows. That of the delivered file where absent. */
  readonly aside?: string
  /** Who takes it in, for the audit; the system's user where absent. */
  readonly by?: string
  readonly progress?: IntakeProgress
  readonly signal?: AbortSignal
}

export interface TakenIn {
  readonly report: DeliveryReport
  /** Folder of the report and of the rows that are set aside. */
  readonly folder: string
  /** Whether its records are used from now on. */
  readonly stands: boolean
  /** It had come before, and was not looked at again. */
  readonly again: boolean
}

const silent: IntakeProgress = { step: () => undefined, note: () => undefined }

/**
 * @throws intake.unknown-source, intake.unknown-file, intake.nothing-to-mend, intake.undecided, intake.came-before, intake.stopped, store.locked, and the problems of reading (`read.*`)
 */
export async function intake(
  given: ReadEdition,
  sourceId: string,
  path: string,
  options: IntakeOptions,
): Promise<TakenIn> {
  const source = given.recordSources.find((one) => one.id === sourceId)
  if (source === undefined) {
    const known = given.recordSources.map((one) => one.id)
    throw problem('intake.unknown-source', { source: sourceId, known, near: nearCodes(sourceId, known) })
  }
  const found = findFile(source, path)
  const place = layout(given.dir)
  const unlock = lock(place.lock)
  const catalog = openIntakeCatalog(place.catalog)
  const told = options.progress ?? silent
  const identities = openIdentityStore(place, { env: process.env, warn: (line) => told.note(line) })
  try {
    // Rows that were set aside hold names; an earlier version staged all rows in that folder.
    forgetHalfMade(options.aside ?? dirname(path))
    rmSync(join(place.root, 'temporary'), { recursive: true, force: true })
    try {
      return await take(given, source, found, path, place, catalog, identities, options)
    } finally {
      writeDeliveries(given, place, catalog, options.now)
    }
  } finally {
    identities.close()
    catalog.close()
    unlock()
  }
}

async function take(
  given: ReadEdition,
  source: RecordSource,
  found: FoundFile,
  path: string,
  place: Layout,
  catalog: IntakeCatalog,
  identities: Identities,
  options: IntakeOptions,
): Promise<TakenIn> {
  const progress = options.progress ?? silent
  const name = basename(path)
  const who = options.by ?? userInfo().username
  if (found.mended && !isIn(catalog, source, found, name))
    throw problem('intake.nothing-to-mend', { file: name, whole: wholeName(name) })
  const kept = await keepDelivered(identities, source.id, path, `${source.id}/${name}`, {
    who,
    why: `intake of ${source.id}/${name}`,
    now: options.now,
  })
  const { bytes } = kept
  progress.note(`Received ${name}: ${bytes} bytes, SHA-256 ${kept.sha256}, ${options.now}.`)
  const id = deliveryId(catalog, source.id, kept.sha256, name)
  const folder = reportFolder(place, source.id, id)
  const known = catalog.delivery(source.id, id)
  const dated = Object.values(found.file.columns).some(({ since }) => since !== undefined)
  const described = descriptionOf(given, source, found.file)
  const decision = found.mended ? { ...options, decision: 'adds' as const } : options
  const records = recordsPath(place, source.id, id)
  if (
    known?.described === described &&
    // What a file must have goes by its period.
    !(dated && options.period !== undefined && options.period !== known.period) &&
    existsSync(join(folder, reportFile)) &&
    (known.verdict === 'refused' ||
      ((await wholeRecords(records)) !== undefined && isWhole(identities, source.id, id)))
  ) {
    const report = JSON.parse(readFileSync(join(folder, reportFile), 'utf8')) as DeliveryReport
    const period =
      options.period ?? (known.period === found.period ? periodOf(report, found, options) : known.period)
    if (period !== known.period)
      catalog.keep({ ...known, period }, { at: options.now, records: writtenHash(records) })
    const stands = decide({ ...known, period }, report.cameBefore, catalog, decision)
    return { report, folder, stands, again: true }
  }
  const delivered = {
    ...kept,
    id,
    path,
    name,
    bytes,
    received: known?.received ?? options.now,
    ...found,
    period: options.period ?? known?.period ?? found.period,
  }
  let unreadable: Problem | undefined
  const report = await lookAt(
    {
      given,
      source,
      delivered,
      place,
      catalog,
      identities,
      folder,
      who,
      now: options.now,
      aside: options.aside ?? dirname(path),
    },
    progress,
    options.signal,
  ).catch(async (error: unknown) => {
    if (!isUnread(error)) throw error
    unreadable = error
    return reportUnread(error, { given, source, delivered, folder })
  })
  const delivery: RecordDelivery = {
    sha256: id,
    source: source.id,
    file: found.file.name,
    name,
    period: options.period ?? known?.period ?? periodOf(report, found, options),
    described,
    bytes,
    received: report.received,
    rows: report.rows,
    accepted: report.accepted,
    setAside: report.setAside,
    verdict: report.verdict,
  }
  const written = delivery.verdict === 'refused' ? null : writtenHash(records)
  catalog.keep(delivery, { at: options.now, records: written })
  if (unreadable !== undefined) {
    progress.note(`Its report says what to mend: ${join(folder, reportName(source.language))}`)
    throw unreadable
  }
  return { report, folder, stands: decide(delivery, report.cameBefore, catalog, decision), again: false }
}

/** What it is for: where it takes the place of one that it corrects, what that one is for. */
const periodOf = (
  { cameBefore }: DeliveryReport,
  { period }: FoundFile,
  { decision }: IntakeOptions,
): string => (decision === 'replaces' && cameBefore !== undefined ? cameBefore.period : period)

/** Whether the file that rows were set aside from stands. */
const isIn = (
  catalog: IntakeCatalog,
  { id }: RecordSource,
  { file, period }: FoundFile,
  name: string,
): boolean =>
  catalog
    .standing(id)
    .some((one) => one.name === wholeName(name) || (one.file === file.name && one.period === period))
