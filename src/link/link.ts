/**
 * `import { link } from 'corridor/link'`: files and a model in, a folder with links and persons out.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { openDuckdb } from '../engine/duckdb.ts'
import { openEngine } from '../engine/open-engine.ts'
import { approve, readProposals } from '../names/index.ts'
import type { Addition } from '../names/index.ts'
import { problem } from '../problem.ts'
import { assign } from '../steps/link/cluster/assign.ts'
import { refuseOwnNames } from '../steps/link/encode/coding.ts'
import type { LinkModel } from '../steps/link/model/model.ts'
import { describe } from './describe.ts'
import { groupColumns } from './groups.ts'
import { sweepLeftovers } from './leftovers.ts'
import { linkRecords } from './link-records.ts'
import type { Linked } from './link-records.ts'
import { earlierLinks, earlierPersons, openOnto } from './onto.ts'
import type { Onto } from './onto.ts'
import type { Language } from '../standards/labels.ts'
import type { LinkResult } from './result.ts'
import { session } from './session.ts'
import type { LinkProgress, Session } from './session.ts'
import { openSources } from './sources.ts'
import type { Encoding, GivenFile, Sources } from './sources.ts'
import { files, openFolder, settleFolder } from './write-linkage.ts'
import type { Identities } from './write-linkage.ts'

export interface LinkOptions {
  /** Absent where records are linked onto what was linked before: then its model is used. */
  readonly model?: LinkModel
  readonly files: readonly GivenFile[]
  /** Folder to write; replaced whole where it is a linkage already. */
  readonly out: string
  /** A linkage that was made before: its persons keep their numbers, its records are not linked again. */
  readonly onto?: string
  /** File of approved spellings, added to the dictionary of names: see proposals-csv.ts. */
  readonly names?: string
  /** Column of the files that holds the person, for evaluation only. */
  readonly truth?: string
  /** Columns by which linkage rates are told; the usual ones where absent. */
  readonly by?: readonly string[]
  /** duckdb, or the address of a Spark Connect server. */
  readonly engine?: string
  readonly threads?: number
  /** As DuckDB writes it, for example 2GB. */
  readonly memory?: string
  readonly encoding?: Encoding
  /**
   * The records are not copied into the folder, which then holds no names and dates, only ids; it can be neither reviewed nor linked
   * onto.
   */
  readonly idsOnly?: boolean
  /** What the one who links wants to find again in the folder, beside numbers of records and persons. */
  readonly about?: Readonly<Record<string, unknown>>
  /** Languages of the report. */
  readonly languages?: readonly Language[]
  readonly progress?: LinkProgress
  readonly signal?: AbortSignal
}

const silent: LinkProgress = { step: () => undefined, note: () => undefined }

/**
 * Link records.
 *
 * @returns what was found, as numbers; links and persons are in the folder `out` (see write-linkage.ts)
 * @throws the problems of reading (`read.*`) and of linkage (`link.*`), engine.*
 */
export async function link(options: LinkOptions): Promise<LinkResult> {
  const out = resolve(options.out)
  settleFolder(out)
  const above = standing(dirname(out))
  if (!statSync(above).isDirectory()) throw problem('link.unknown-folder', { folder: above })
  if (existsSync(out) && !existsSync(join(out, files.state)))
    throw problem('link.unknown-folder', { folder: options.out })
  return withSession(options, (at, model, sources, onto) => linkIn(at, model, sources, onto, options, out))
}

/** The nearest folder above that is there. */
const standing = (folder: string): string => (existsSync(folder) ? folder : standing(dirname(folder)))

/** Open the files and an engine for them, work, and leave nothing of the engine's behind. */
export async function withSession<T>(
  options: LinkOptions,
  work: (at: Session, model: LinkModel, sources: Sources, onto: Onto | undefined) => Promise<T>,
): Promise<T> {
  const onto = options.onto === undefined ? undefined : openOnto(options.onto)
  const model = onto?.model ?? options.model
  if (model === undefined) throw problem('link.missing-model', {})
  const address = options.engine ?? 'duckdb'
  // A cluster must see the folder of the session, so it lies beside the result; the embedded engine takes the system's.
  const [beside, begin] =
    address === 'duckdb' ? [tmpdir(), 'corridor-link-'] : [dirname(resolve(options.out)), '.linking-']
  sweepLeftovers(beside, begin)
  const folder = mkdtempSync(join(beside, `${begin}${process.pid}-`))
  const stopped = (): boolean => options.signal?.aborted === true
  try {
    const engine =
      address === 'duckdb' ? await openDuckdb(folder, limits(options)) : await openEngine(address, folder)
    const interrupt = (): void => engine.interrupt()
    options.signal?.addEventListener('abort', interrupt)
    try {
      const at = session(engine, folder, options.progress ?? silent, stopped, additionsOf(options.names))
      const given = [...(onto?.sources ?? []), ...options.files]
      return await work(at, model, await openSources(at, given, model.id, options.encoding), onto)
    } finally {
      options.signal?.removeEventListener('abort', interrupt)
      engine.close()
    }
  } catch (error) {
    // What is stopped in its middle fails in many ways.
    throw stopped() ? problem('link.stopped', {}) : error
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** @throws read.missing-file, read.missing-column, read.not-a-table */
function additionsOf(path: string | undefined): readonly Addition[] {
  if (path === undefined) return []
  if (!existsSync(path)) throw problem('read.missing-file', { file: basename(path), path })
  const decided = readProposals(readFileSync(path, 'utf8'), basename(path))
  return approve(decided, decided)
}

const limits = ({ threads, memory }: LinkOptions) => ({
  ...(threads === undefined ? {} : { threads }),
  ...(memory === undefined ? {} : { memory }),
})

async function linkIn(
  at: Session,
  model: LinkModel,
  sources: Sources,
  onto: Onto | undefined,
  options: LinkOptions,
  out: string,
): Promise<LinkResult> {
  const columns = sources.columns
  const missing = [...(options.by ?? []), ...(options.truth === undefined ? [] : [options.truth])].find(
    (name) => !columns.includes(name),
  )
  if (missing !== undefined) throw problem('link.unknown-column', { column: missing, known: columns })
  const groups = groupColumns(columns, options.by)
  const keep = [...new Set([...groups, ...(options.truth === undefined ? [] : [options.truth])])]
  refuseOwnNames(keep)
  const folder = openFolder(at, out)
  try {
    const linked = await linkRecords(at, model, sources, keep, {
      ...(onto === undefined ? {} : { earlier: () => earlierLinks(at, onto, sources.origins) }),
      linksStand: () => folder.beginLinks(sources.origins),
    })
    const identities = onto === undefined ? fresh(linked) : await kept(at, onto, linked)
    await folder.beginPersons(linked, identities)
    const result = await describe(at, linked, { groups, truth: options.truth }, at.engine.dialect)
    at.begin('write')
    await folder.finish(linked, identities, result, {
      idColumn: model.id,
      idsOnly: options.idsOnly === true,
      languages: options.languages ?? ['en', 'fr', 'pt'],
      about: { ...options.about, records: result.records, persons: result.persons },
    })
    at.begin('')
    return { ...result, seconds: Object.fromEntries(at.seconds) }
  } finally {
    await folder.leave()
  }
}

/** Every person has the number of its first record, counted from 1. */
const fresh = ({ clusters, prepared }: Linked): Identities => ({
  person: new Float64Array(clusters.cluster).map((c) => c + 1),
  next: prepared.total + 1,
  events: [],
  history: '',
})

async function kept(at: Session, onto: Onto, linked: Linked): Promise<Identities> {
  const previous = await earlierPersons(at, onto, linked.prepared.origins)
  const keys = Array.from({ length: linked.prepared.total }, (_, n) => n)
  return { ...assign(previous, keys, linked.clusters.cluster, onto.next), history: onto.history }
}
