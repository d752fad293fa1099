/**
 * Take in a delivery of person-level records: keep its bytes, look at it, tell its steward, and let it stand where it may.
 *
 * What was received is kept whatever becomes of it. A delivery stands once it is accepted and no other stands for its period; else
 * it waits for a decision. A crash at any moment leaves the state before or the one after.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { making, settle, sweep } from '../durable.ts'
import type { RecordFile, RecordSource } from '../edition/record-source.ts'
import type { ReadEdition } from '../edition/read-edition.ts'
import { standardsOf } from '../edition/standards-of.ts'
import { openDuckdb } from '../engine/duckdb.ts'
import type { Engine } from '../engine/engine.ts'
import { problem } from '../problem.ts'
import { dataset, print } from '../sql/index.ts'
import { languages } from '../standards/labels.ts'
import { nearCodes } from '../standards/near-codes.ts'
import type { RecordType } from '../standards/record-type.ts'
import { recordColumns } from '../steps/harmonise/records.ts'
import { openIntakeCatalog } from '../store/intake-catalog.ts'
import type { IntakeCatalog, RecordDelivery } from '../store/intake-catalog.ts'
import { keepBytes } from '../store/keep-bytes.ts'
import { layout } from '../store/layout.ts'
import type { Layout } from '../store/layout.ts'
import { lock } from '../store/lock.ts'
import { stageFile } from '../store/stage/stage-file.ts'
import { bindStanding, recordsPath, unionOf } from './accepted.ts'
import { compareRecords } from './compare.ts'
import type { DeliveryReport } from './delivery-report.ts'
import { examine } from './examine.ts'
import { fileColumns } from './file-columns.ts'
import { findFile, mendedEnding } from './find-file.ts'
import type { FoundFile } from './find-file.ts'
import { reportFolder } from './report-folder.ts'
import { deliveryPage } from './report/report-page.tsx'
import { reasonsOf } from './report/reasons.ts'
import { writeSetAside } from './set-aside-file.ts'

export interface IntakeOptions {
  /** What becomes of a delivery for whose period another one stands. */
  readonly decision?: 'replaces' | 'adds'
  /** Instead of the part of the file's name that differs. */
  readonly period?: string
  readonly now: string
  readonly progress?: { step(what: string): void; note(line: string): void }
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

const silent = { step: () => undefined, note: () => undefined }

/**
 * @throws intake.unknown-source, intake.unknown-file, intake.undecided, store.locked, and the problems of reading (`read.*`)
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
  try {
    sweep(place.deliveries)
    return await take(given, source, found, path, place, catalog, options)
  } finally {
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
  options: IntakeOptions,
): Promise<TakenIn> {
  const progress = options.progress ?? silent
  const name = basename(path)
  const kept = await keepBytes(path, `${source.id}/${name}`, place.deliveries, '.records')
  const bytes = statSync(kept.path).size
  progress.note(`Received ${name}: ${bytes} bytes, SHA-256 ${kept.sha256}, ${options.now}.`)
  const folder = reportFolder(place, source.id, kept.sha256)
  const known = catalog.delivery(source.id, kept.sha256)
  if (known !== undefined && existsSync(join(folder, 'report.json'))) {
    const report = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as DeliveryReport
    return { report, folder, stands: decide(known, catalog, options), again: true }
  }
  const standards = standardsOf(given)
  const type = standards.recordTypes.find((one) => one.id === source.record_type) as RecordType
  const engine = await openDuckdb(place.root)
  const temporary = join(place.root, 'temporary')
  try {
    progress.step('read')
    mkdirSync(temporary, { recursive: true })
    const staged = join(temporary, `${kept.sha256}.parquet`)
    const { file, mended } = found
    const form = mended
      ? {
          ...file.form,
          format: 'csv' as const,
          encoding: 'utf-8' as const,
          delimiter: ',' as const,
          fields: [],
        }
      : file.form
    const read = await stageFile(kept.path, name, form, staged, engine, fileColumns(file))
    await engine.bind('staged', join('temporary', `${kept.sha256}.parquet`))
    const raw = dataset('staged', ['row', ...read.columns])
    progress.step('examine')
    const before = catalog.standing(source.id)
    await bindStanding(engine, place, given, catalog)
    const words = { areas: standards.areas, codelists: [...standards.codelists, ...given.codelists] }
    const examined = await examine(
      engine,
      raw,
      { source, file, words, unreadable: read.unreadable.map((one) => one.row) },
      {
        type,
        received: options.now.slice(0, 10),
        earlier: unionOf(source.id, before, type),
        recordsOf: (other) => {
          const otherSource = given.recordSources.find((one) => one.id === other)
          const otherType = standards.recordTypes.find((one) => one.id === otherSource?.record_type)
          return otherType === undefined ? undefined : unionOf(other, catalog.standing(other), otherType)
        },
      },
    )
    const last = before.filter((one) => one.file === file.name).at(-1)
    const lastRecords = last === undefined ? undefined : unionOf(source.id, [last], type)
    const { records, ...said } = examined
    const report: DeliveryReport = {
      source: source.id,
      file: name,
      sha256: kept.sha256,
      bytes,
      received: known?.received ?? options.now,
      ...said,
      ...(last === undefined || lastRecords === undefined
        ? {}
        : {
            compared: {
              file: last.name,
              received: last.received,
              rows: last.rows,
              ...(await compareRecords(engine, records, lastRecords, type)),
            },
          }),
    }
    progress.step('write')
    if (report.verdict !== 'refused') await keepRecords(engine, place, source.id, kept.sha256, type)
    const columns = read.columns
    await writeReport(folder, report, { source, file, type }, (to) =>
      writeSetAside(engine, raw, columns, reasonsOf(report, file, type, source.language), to),
    )
    const delivery: RecordDelivery = {
      sha256: kept.sha256,
      source: source.id,
      file: file.name,
      name,
      period: options.period ?? found.period,
      bytes,
      received: report.received,
      rows: report.rows,
      accepted: report.accepted,
      setAside: report.setAside,
      verdict: report.verdict,
    }
    catalog.keep(delivery)
    return {
      report,
      folder,
      stands: decide(delivery, catalog, mended ? { ...options, decision: 'adds' } : options),
      again: false,
    }
  } finally {
    engine.close()
    rmSync(temporary, { recursive: true, force: true })
  }
}

/**
 * Let a delivery stand, where it may.
 *
 * @throws intake.undecided
 */
function decide(delivery: RecordDelivery, catalog: IntakeCatalog, options: IntakeOptions): boolean {
  if (delivery.verdict === 'refused') return false
  const standing = catalog.standing(delivery.source)
  if (standing.some((one) => one.sha256 === delivery.sha256)) return true
  const [other] = standing.filter((one) => one.file === delivery.file && one.period === delivery.period)
  if (other !== undefined && options.decision === undefined)
    throw problem('intake.undecided', {
      file: delivery.name,
      period: delivery.period,
      before: other.name,
      received: other.received.slice(0, 10),
    })
  const replaces = other !== undefined && options.decision === 'replaces'
  catalog.decide({
    at: options.now,
    source: delivery.source,
    sha256: delivery.sha256,
    action: replaces ? 'replaces' : 'takes',
    replaced: replaces ? other.sha256 : null,
  })
  return true
}

/** Keep the accepted records. */
async function keepRecords(
  engine: Engine,
  place: Layout,
  source: string,
  sha256: string,
  type: RecordType,
): Promise<void> {
  const target = recordsPath(place, source, sha256)
  mkdirSync(join(target, '..'), { recursive: true })
  sweep(join(target, '..'))
  const made = making(target)
  const records = dataset('accepted records', ['row', ...recordColumns(type), 'unread'])
  await engine.write(print(records, engine.dialect, { order: ['row'] }), made)
  settle(made, target)
}

interface Told {
  readonly source: RecordSource
  readonly file: RecordFile
  readonly type: RecordType
}

/** Report and rows set aside, all of them or none. */
async function writeReport(
  folder: string,
  report: DeliveryReport,
  told: Told,
  setAside: (path: string) => Promise<number>,
): Promise<void> {
  const made = making(folder)
  rmSync(made, { recursive: true, force: true })
  mkdirSync(made, { recursive: true })
  writeFileSync(join(made, 'report.json'), `${JSON.stringify(report, null, 1)}\n`)
  for (const language of languages)
    writeFileSync(join(made, `report.${language}.html`), deliveryPage(report, told, language))
  await setAside(join(made, `${report.file}${mendedEnding}`))
  rmSync(folder, { recursive: true, force: true })
  settle(made, folder)
}
