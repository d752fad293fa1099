/**
 * Look at a delivery: stage it, ask its rules, compare it with the one before, and write its report and its accepted records.
 */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { diskProblem } from '../disk-problem.ts'
import { making, settle } from '../durable.ts'
import type { FileForm } from '../edition/file-form.ts'
import type { RecordSource } from '../edition/record-source.ts'
import type { ReadEdition } from '../edition/read-edition.ts'
import { standardsOf } from '../edition/standards-of.ts'
import type { Engine } from '../engine/engine.ts'
import { openPrivateDuckdb } from '../engine/private-duckdb.ts'
import { Problem, problem } from '../problem.ts'
import { dataset } from '../sql/index.ts'
import type { Relation } from '../sql/index.ts'
import type { RecordType } from '../standards/record-type.ts'
import type { IntakeCatalog, RecordDelivery } from '../store/intake-catalog.ts'
import type { Layout } from '../store/layout.ts'
import type { Identities } from '../store/identities/identities.ts'
import { isWhole } from '../store/identities/is-whole.ts'
import { stageFile } from '../store/stage/stage-file.ts'
import { absentColumns, owedIn, withAbsent, withoutAsking } from './absent-columns.ts'
import { bindStanding, recordsPath, unionOf } from './accepted.ts'
import { cameBefore } from './came-before.ts'
import { compareRecords } from './compare.ts'
import type { DeliveryReport } from './delivery-report.ts'
import { examine } from './examine.ts'
import type { Examined } from './examine.ts'
import { fileColumns } from './file-columns.ts'
import { mendedEnding } from './find-file.ts'
import type { FoundFile } from './find-file.ts'
import { keepRecords, withNumbers } from './keep-records.ts'
import { reasonsOf } from './report/reasons.ts'
import { firstLine } from './row-numbers.ts'
import { writeRows } from './rows-file.ts'
import { writeSetAside } from './set-aside-file.ts'
import { withoutValues, wrongExpression } from './wrong-expression.ts'
import { writeReport } from './write-report.ts'

/** The rows as they came, in the engine's memory. */
const stagedName = 'staged'

export interface IntakeProgress {
  step(what: string): void
  note(line: string): void
}

export interface Delivered extends FoundFile {
  /** What the catalog knows it by, and SHA-256 of its bytes. */
  readonly id: string
  readonly sha256: string
  /** Where it lies as it came. */
  readonly path: string
  /** Name of the file as it came. */
  readonly name: string
  readonly bytes: number
  readonly received: string
}

/** A file of rows that were set aside is CSV, whatever the source's files are. */
const formOf = ({ file, mended }: FoundFile): FileForm =>
  mended ? { ...file.form, format: 'csv', encoding: 'utf-8', delimiter: ',', fields: [] } : file.form

export interface LookedAt {
  readonly given: ReadEdition
  readonly source: RecordSource
  readonly delivered: Delivered
  readonly place: Layout
  readonly catalog: IntakeCatalog
  readonly identities: Identities
  /** Folder of the report. */
  readonly folder: string
  /** Folder for the rows that are set aside. */
  readonly aside: string
  readonly who: string
  /** ISO date and time. */
  readonly now: string
}

/** @throws intake.stopped, intake.changing-file, intake.unwritable and the problems of reading (`read.*`) */
export async function lookAt(
  { given, source, delivered, place, catalog, identities, folder, aside, who, now }: LookedAt,
  progress: IntakeProgress,
  signal?: AbortSignal,
): Promise<DeliveryReport> {
  const stopped = (): boolean => signal?.aborted === true
  const step = (what: string): void => {
    if (stopped()) throw problem('intake.stopped', { file: delivered.name })
    progress.step(what)
  }
  const engine = await openPrivateDuckdb(place.root)
  const reason = { who, now }
  const interrupt = (): void => engine.interrupt()
  signal?.addEventListener('abort', interrupt)
  try {
    step(`read ${delivered.name}`)
    const read = await stageFile(
      delivered.path,
      delivered.name,
      formOf(delivered),
      stagedName,
      engine,
      fileColumns(owedIn(delivered.file, delivered.period)),
    )
    const absent = absentColumns(delivered.file, delivered.period, read.columns)
    const raw = withAbsent(dataset(stagedName, ['row', ...read.columns]), absent)
    step(`examine ${delivered.name}`)
    const standards = standardsOf(given)
    const typeOf = (of: RecordSource): RecordType =>
      standards.recordTypes.find((one) => one.id === of.record_type) as RecordType
    const type = typeOf(source)
    const standingOf = (of: RecordSource): Promise<readonly RecordDelivery[]> =>
      bindStanding(
        engine,
        place,
        catalog.standing(of.id).filter((one) => one.sha256 !== delivered.id),
        (gone) =>
          progress.note(
            `The records of ${gone.source}/${gone.name} are damaged: nothing is compared with them.`,
          ),
      )
    const before = await standingOf(source)
    const numbered = async (
      of: RecordSource,
      deliveries: readonly RecordDelivery[],
      asked: boolean,
    ): Promise<Relation | undefined> => {
      const records = unionOf(of.id, deliveries, typeOf(of))
      if (records === undefined || !asked) return records
      const shas = deliveries.map(({ sha256 }) => sha256)
      const why = { ...reason, why: `rules of ${source.id}/${delivered.name}` }
      try {
        return await withNumbers(engine, identities, of.id, records, shas, typeOf(of), why)
      } catch (error) {
        if (!(error instanceof Problem) || error.code !== 'identities.damaged') throw error
        const whole = deliveries.filter(({ sha256 }) => isWhole(identities, of.id, sha256))
        if (whole.length === deliveries.length) throw error
        for (const gone of deliveries.filter((one) => !whole.includes(one)))
          progress.note(
            `The identities of ${gone.source}/${gone.name} are damaged: nothing is compared with them. Take the file in again.`,
          )
        return numbered(of, whole, asked)
      }
    }
    const rules = delivered.file.rules
    const earlier = await numbered(
      source,
      before,
      rules.some((rule) => rule.rule === 'new'),
    )
    const others = new Map<string, Relation | undefined>()
    for (const rule of rules) {
      const other =
        rule.rule === 'known' ? given.recordSources.find((one) => one.id === rule.source) : undefined
      if (other !== undefined && !others.has(other.id))
        others.set(other.id, await numbered(other, await standingOf(other), true))
    }
    const words = { areas: standards.areas, codelists: [...standards.codelists, ...given.codelists] }
    const examined = await examine(
      engine,
      raw,
      {
        source,
        file: withoutAsking(delivered.file, absent),
        words,
        unreadable: read.unreadable.map((one) => one.row),
      },
      {
        type,
        received: delivered.received.slice(0, 10),
        earlier,
        recordsOf: (other) => others.get(other),
      },
    ).catch(async (error: unknown) => {
      throw stopped()
        ? error
        : ((await wrongExpression(engine, raw, source.id, delivered.file, delivered.name)) ?? error)
    })
    step(`write the report of ${delivered.name}`)
    const found = await reportOf(engine, source, delivered, type, before, earlier, examined, read.found.head)
    const report = absent.length === 0 ? found : { ...found, absent }
    if (report.verdict !== 'refused') {
      const { id: sha256 } = delivered
      const target = recordsPath(place, source.id, sha256)
      const lastReceived = catalog
        .deliveries(source.id)
        .filter(({ verdict }) => verdict !== 'refused')
        .reduce((last, { received }) => (received > last ? received : last), delivered.received)
      const kept = { source, type, file: delivered.file.name, sha256, lastReceived }
      await keepRecords(engine, identities, examined.records, kept, target, {
        ...reason,
        why: `intake of ${source.id}/${delivered.name}`,
      })
    }
    const told = { source, file: delivered.file, type, words }
    const reasons = reasonsOf(report, delivered.file, type, source.language)
    const all = reasonsOf(report, delivered.file, type, source.language, ['error', 'warning'])
    await writeReport(folder, report, told, (to) => writeRows(engine, report, all, to))
    if (report.setAside > 0)
      await keepAside(join(aside, `${delivered.name}${mendedEnding}`), (to) =>
        writeSetAside(engine, raw, read.columns, reasons, to),
      )
    return report
  } catch (error) {
    // What is stopped in its middle fails in many ways.
    if (stopped()) throw problem('intake.stopped', { file: delivered.name })
    if (error instanceof Problem) throw error
    const full = diskProblem(error, place.root)
    if (full !== undefined) throw full
    // An engine may quote what it could not read, and that may be a person's value.
    throw problem('engine.failed', {
      step: `intake of ${source.id}/${delivered.name}`,
      engine: 'duckdb',
      message: error instanceof Error ? withoutValues(error.message.split('\n')[0] ?? '') : 'unexpected',
    })
  } finally {
    signal?.removeEventListener('abort', interrupt)
    engine.close()
  }
}

async function reportOf(
  engine: Engine,
  source: RecordSource,
  delivered: Delivered,
  type: RecordType,
  before: readonly RecordDelivery[],
  earlier: Relation | undefined,
  { records, ...said }: Examined,
  head: number | undefined,
): Promise<DeliveryReport> {
  const repeated = await cameBefore(engine, delivered.file, records, said.accepted, earlier, before)
  const alike = before.filter((one) => one.file === delivered.file.name)
  // A few mended rows are no measure of the shares of a whole file.
  const last = delivered.mended
    ? undefined
    : (alike.find((one) => one.sha256 === repeated?.sha256) ??
      alike.find((one) => one.period === delivered.period) ??
      alike.at(-1))
  const lastRecords = last === undefined ? undefined : unionOf(source.id, [last], type)
  const compared =
    last === undefined || lastRecords === undefined
      ? {}
      : {
          compared: {
            file: last.name,
            received: last.received,
            rows: last.rows,
            ...(await compareRecords(engine, records, lastRecords, type)),
          },
        }
  const { name: file, sha256, bytes, received } = delivered
  const again = repeated === undefined ? {} : { cameBefore: repeated }
  const line = head === undefined ? firstLine(delivered.file, delivered.mended) : head + 1
  const placed = line === undefined ? {} : { firstLine: line }
  const emptied = said.rows === 0 && (last?.rows ?? 0) > 0 ? { verdict: 'warnings' as const } : {}
  return {
    source: source.id,
    file,
    sha256,
    bytes,
    received,
    ...said,
    ...emptied,
    ...placed,
    ...compared,
    ...again,
  }
}

/** Write the rows that are set aside where the steward finds them: beside the delivered file, and in no store of ours. */
async function keepAside(path: string, write: (to: string) => Promise<number>): Promise<void> {
  const made = making(path)
  try {
    await write(made)
    settle(made, path)
  } catch (error) {
    rmSync(made, { force: true })
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code !== 'EACCES' && code !== 'EROFS' && code !== 'EPERM') throw error
    throw problem('intake.unwritable', { path })
  }
}
