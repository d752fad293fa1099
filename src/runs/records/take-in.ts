/**
 * Take in what lies in the edition's `deliveries/SOURCE/` and has not been decided yet, in the order of the files' names.
 *
 * A file about a period for which another one stands waits, unless `methods.yaml` says what becomes of it; those that replace or add come
 * after the others. What is wrong with one file is told, and keeps no other from coming in.
 */
import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { ReadEdition } from '../../edition/read-edition.ts'
import type { RecordSource } from '../../edition/record-source.ts'
import { hashFile } from '../../hash-file.ts'
import { recordsPath } from '../../intake/accepted.ts'
import { deliveryId } from '../../intake/delivery-id.ts'
import { descriptionOf } from '../../intake/description.ts'
import { findFile, mendedEnding } from '../../intake/find-file.ts'
import { intake } from '../../intake/intake.ts'
import { deliveriesPath } from '../../intake/write-deliveries.ts'
import { shownVerdict } from '../../intake/verdict.ts'
import { wholeRecords } from '../../intake/whole-records.ts'
import { Problem } from '../../problem.ts'
import { openIntakeCatalog } from '../../store/intake-catalog.ts'
import { layout } from '../../store/layout.ts'
import type { Progress } from '../progress.ts'

export interface TakeInOptions {
  readonly now: string
  readonly by?: string
  readonly progress: Progress
  readonly signal?: AbortSignal
}

/** Problems of one file that leave the others as they are. */
const ofOneFile = /^(intake\.(undecided|came-before)$|read\.)/

/** @returns files that were looked at now, as `SOURCE/FILE` */
export async function takeIn(given: ReadEdition, options: TakeInOptions): Promise<readonly string[]> {
  const arrived: string[] = []
  for (const source of given.recordSources) {
    const { folder, known, unknown } = deliveriesOf(given, source)
    const late = (name: string): number => (decisionOf(given, source.id, name) === undefined ? 0 : 1)
    for (const name of known.toSorted((a, b) => late(a) - late(b) || (a < b ? -1 : 1)))
      if (await takeOne(given, source, join(folder, name), name, options))
        arrived.push(`${source.id}/${name}`)
    if (unknown.length > 0)
      options.progress.note(
        `${source.id}: source.yaml describes no file like ${unknown.join(', ')}; left out`,
      )
  }
  const [language] = given.edition.languages
  if (arrived.length > 0 && language !== undefined)
    options.progress.note(`Deliveries, and what waits: ${deliveriesPath(layout(given.dir), language)}`)
  return arrived
}

/** Names of the files that lie in the folder of a source: those that its source.yaml describes, and others. */
export function deliveriesOf(
  { dir }: Pick<ReadEdition, 'dir'>,
  source: RecordSource,
): { readonly folder: string; readonly known: readonly string[]; readonly unknown: readonly string[] } {
  const folder = join(dir, 'deliveries', source.id)
  const found = existsSync(folder) ? readdirSync(folder).filter((name) => isDelivery(name)) : []
  const known = found.filter((name) => isDescribed(source, name))
  return { folder, known, unknown: found.filter((name) => !known.includes(name)).toSorted() }
}

const isDelivery = (name: string): boolean => !name.startsWith('.') && !name.endsWith(mendedEnding)

function isDescribed(source: RecordSource, name: string): boolean {
  try {
    findFile(source, name)
    return true
  } catch (error) {
    if (error instanceof Problem && error.code === 'intake.unknown-file') return false
    throw error
  }
}

const decisionOf = ({ methods }: ReadEdition, source: string, file: string) =>
  methods?.deliveries.find((one) => one.source === source && one.file === file)

/** @returns whether the file was looked at now */
async function takeOne(
  given: ReadEdition,
  source: RecordSource,
  path: string,
  name: string,
  { now, by, progress, signal }: TakeInOptions,
): Promise<boolean> {
  if (await isDecided(given, source, path)) return false
  const said = decisionOf(given, source.id, name)
  try {
    const { report, again } = await intake(given, source.id, path, {
      now,
      ...(by === undefined ? {} : { by }),
      ...(said === undefined ? {} : { decision: said.decision }),
      ...(said?.period === undefined ? {} : { period: said.period }),
      ...(signal === undefined ? {} : { signal }),
    })
    const { rows, accepted, setAside } = report
    const outcome = {
      accepted: 'accepted',
      warnings: 'accepted with warnings',
      inPart: 'accepted in part',
      refused: 'refused',
    }[shownVerdict(report)]
    progress.note(
      `${source.id}/${name}: ${outcome}; of ${rows} rows ${accepted} accepted, ${setAside} set aside`,
    )
    return !again
  } catch (error) {
    if (!(error instanceof Problem) || !ofOneFile.test(error.code)) throw error
    progress.note(`${source.id}/${name} waits: ${error.message} ${error.hint}`)
    return false
  }
}

/** A file with the same bytes was looked at by the same description, and stands with its records whole, was replaced or was refused. */
async function isDecided(given: ReadEdition, source: RecordSource, path: string): Promise<boolean> {
  const bytes = await hashFile(path)
  const catalog = openIntakeCatalog(layout(given.dir).catalog)
  try {
    const sha256 = deliveryId(catalog, source.id, bytes, basename(path))
    const before = catalog.delivery(source.id, sha256)
    if (before?.described !== descriptionOf(given, source, findFile(source, path).file)) return false
    if (before.verdict === 'refused') return true
    if (catalog.standing(source.id).some((one) => one.sha256 === sha256))
      return (await wholeRecords(recordsPath(layout(given.dir), source.id, sha256))) !== undefined
    return catalog.decisions(source.id).some((one) => one.replaced === sha256)
  } finally {
    catalog.close()
  }
}
