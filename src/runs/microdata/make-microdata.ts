/**
 * Make the candidate of a protected file of persons: the file, its codebook, and the report on what it risks.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sweep } from '../../durable.ts'
import { accessUnlessTold } from '../../edition/microdata.ts'
import type { Microdata, MicrodataAccess } from '../../edition/microdata.ts'
import type { ReadEdition } from '../../edition/read-edition.ts'
import { readEdition } from '../../edition/read-edition.ts'
import { standardsOf } from '../../edition/standards-of.ts'
import { openEngine } from '../../engine/open-engine.ts'
import { personCsv, personParquet } from '../../exchange/person-file.ts'
import { Problem, problem } from '../../problem.ts'
import { nearCodes } from '../../standards/near-codes.ts'
import { datasets } from '../../store/datasets.ts'
import { openIdentityStore } from '../../store/identities/identities.ts'
import type { Key } from '../../store/identities/keyring.ts'
import { layout } from '../../store/layout.ts'
import type { Layout } from '../../store/layout.ts'
import { lock } from '../../store/lock.ts'
import { writeCandidate } from '../approval/candidate.ts'
import { bindRecords, standingRecords } from '../records/standing.ts'
import {
  approvedMicrodata,
  candidateFolder,
  dataName,
  lastVersion,
  readMicrodataCandidate,
} from './candidate.ts'
import type { MicrodataCandidate } from './candidate.ts'
import { checkMicrodata } from './check-microdata.ts'
import { codebookOf } from './codebook.ts'
import { fileColumns } from './file-columns.ts'
import type { MicrodataReport } from './microdata-report.ts'
import { protectFile } from './protect-file.ts'
import { readPersons } from './read-persons.ts'
import { reportOf, writeReports } from './report-of.ts'

export interface MicrodataMade {
  readonly report: MicrodataReport
  readonly folder: string
  /** Version under which the same file was approved; then nothing waits. */
  readonly approved?: number
}

/** @throws microdata.unknown-name */
export function describedAs({ methods }: ReadEdition, name: string): Microdata {
  const all = methods?.microdata ?? []
  const found = all.find((one) => one.name === name)
  if (found === undefined)
    throw problem('microdata.unknown-name', {
      name,
      near: nearCodes(
        name,
        all.map((one) => one.name),
      ),
    })
  return found
}

/**
 * Make the candidate, or keep the one that waits where it is of the same records by the same description.
 *
 * @throws microdata.unknown-name, microdata.unknown-column, microdata.unsupported-column, edition.invalid, run.no-records, store.locked
 */
export async function makeMicrodata(editionDir: string, name: string, now: string): Promise<MicrodataMade> {
  const given = readEdition(editionDir)
  const described = describedAs(given, name)
  const place = layout(editionDir)
  const unlock = lock(place.lock)
  try {
    return await make(given, described, place, now)
  } finally {
    unlock()
  }
}

async function make(
  given: ReadEdition,
  described: Microdata,
  place: Layout,
  now: string,
): Promise<MicrodataMade> {
  const { methods } = given
  if (methods === undefined) throw problem('microdata.unknown-name', { name: described.name, near: [] })
  const standards = standardsOf(given)
  const [variables] = checkMicrodata(given, { ...methods, microdata: [described] }, standards)
  const standing = standingRecords(place, given, standards.recordTypes).find(
    ({ source }) => source.id === described.from,
  )
  if (variables === undefined || standing === undefined || standing.deliveries.length === 0)
    throw problem('run.no-records', { source: described.from, file: described.file ?? described.from })
  const key = keyFor(place, described.name)
  const engine = await openEngine('duckdb', place.root)
  try {
    const contents = await bindRecords(engine, place, [standing])
    const texts = methods.texts
    // Who may have the file changes nothing in it, its order included.
    const { access, ...content } = described
    const fingerprint = hash(JSON.stringify(['microdata/2', content, texts, [...contents], hash(key.key)]))
    const others = otherFiles(place, described)
    const folder = candidateFolder(place, described.name)
    const waits = whole(place, described.name)
    const madeOf = hash(JSON.stringify([fingerprint, others, access]))
    if (waits?.fingerprint === madeOf) return { report: waits.report, folder }
    const store = datasets(place.datasets, () => undefined)
    const read = await readPersons({
      described,
      variables,
      standing,
      contents,
      engine,
      store,
      place,
      key,
      fingerprint,
    })
    const file = protectFile(described, variables, read.columns, read.weights)
    const columns = fileColumns(file)
    const csv = personCsv(columns)
    const fileHash = hash(csv)
    const report = reportOf({
      described,
      edition: given.edition.id,
      variables,
      file,
      read,
      hash: fileHash,
      others,
      now,
    })
    const last = lastVersion(place, described.name)
    if (last?.report.hash === fileHash && sameAccess(last.report.access, described.access)) {
      rmSync(folder, { recursive: true, force: true })
      return { report, folder, approved: last.version }
    }
    mkdirSync(place.candidateMicrodata, { recursive: true, mode: 0o700 })
    sweep(place.candidateMicrodata)
    const codebook = codebookOf(described, given, file, fileHash)
    await writeCandidate(folder, (into) => {
      writeFileSync(join(into, `${dataName}.csv`), csv)
      writeFileSync(join(into, `${dataName}.parquet`), personParquet(columns, described.title.en))
      writeReports(into, codebook, report)
      return Promise.resolve({ hash: fileHash, fingerprint: madeOf, against: last?.report.hash ?? null })
    })
    return { report, folder }
  } finally {
    engine.close()
  }
}

const hash = (of: string | Uint8Array): string => createHash('sha256').update(of).digest('hex')

/** A file that others may have from now on, or on other terms, waits for approval again. */
const sameAccess = (before: MicrodataAccess = accessUnlessTold, now: MicrodataAccess): boolean =>
  JSON.stringify(before) === JSON.stringify(now)

/** Hashes of files about the same records that were approved, whatever their name. */
const otherFiles = (place: Layout, { from, file, delivered }: Microdata): readonly string[] => [
  ...new Set(
    approvedMicrodata(place)
      .map(({ report }) => report)
      .filter((one) => one.from.from === from && one.from.file === file && one.from.delivered === delivered)
      .map((one) => one.hash),
  ),
]

/** The candidate that waits, if it is whole; one that was touched is made anew. */
function whole(place: Layout, name: string): MicrodataCandidate | undefined {
  try {
    return readMicrodataCandidate(place, name)
  } catch (error) {
    if (error instanceof Problem) return undefined
    throw error
  }
}

function keyFor(place: Layout, name: string): Key {
  const identities = openIdentityStore(place, { env: process.env, warn: () => undefined })
  try {
    return identities.keyring.newest('record-key', `microdata-${name}`)
  } finally {
    identities.close()
  }
}
