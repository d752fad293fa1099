/**
 * One run of an edition: receive, make what is stale, judge, release. Everything is recorded in the catalog.
 *
 * A run that fails or is stopped leaves the datasets that it finished (they are kept next time) and the last release served.
 */
import { rmSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { Problem, problem } from '../problem.ts'
import { drillsToPublish } from '../capacity/drills.ts'
import { makeRecord } from '../capacity/make-record.ts'
import type { Seen } from '../capacity/make-record.ts'
import { readCapacity } from '../capacity/read-capacity.ts'
import { publishUsage } from '../capacity/usage/publish-usage.ts'
import { readUsage } from '../capacity/usage/read-usage.ts'
import { readEdition } from '../edition/read-edition.ts'
import { textsOf } from '../edition/texts.ts'
import { standardsOf } from '../edition/standards-of.ts'
import type { ReadEdition } from '../edition/read-edition.ts'
import { openEngine } from '../engine/open-engine.ts'
import type { Approval, Finding, ReleaseInfo } from '../published/model.ts'
import { openCatalog } from '../store/catalog.ts'
import type { BuildRecord, Catalog } from '../store/catalog.ts'
import { diskProblem } from '../disk-problem.ts'
import { sweep } from '../durable.ts'
import { layout } from '../store/layout.ts'
import type { Layout } from '../store/layout.ts'
import { lock } from '../store/lock.ts'
import { approveCandidate } from './approval/approve.ts'
import type { Approved } from './approval/approve.ts'
import { bindInForce, fileAway } from './approval/file-away.ts'
import { checkApprover } from './approval/person.ts'
import type { Approver } from './approval/person.ts'
import { propose } from './approval/propose.ts'
import type { Proposed, Waiting } from './approval/propose.ts'
import { linkPersons } from './link-persons.ts'
import type { LinkageMade } from './link-persons.ts'
import { makeDatasets } from './make-datasets.ts'
import type { Progress } from './progress.ts'
import { receiveAll } from './receive-all.ts'
import { checkMethods } from './records/check-methods.ts'
import { trySpineModel } from './records/spine-model.ts'
import { takeIn } from './records/take-in.ts'
import { release } from './release.ts'
import type { ReleaseInput } from './release.ts'
import { version } from '../version.ts'

/** What a run made. */
export interface RunResult {
  /** Number of the release in force after the run; null where none is yet. */
  readonly release: number | null
  /** Hash of what was made: the release, or the candidate that waits. */
  readonly hash: string
  /** False where the release was already there, or a candidate waits. */
  readonly released: boolean
  readonly made: readonly string[]
  readonly kept: number
  /** Deliveries whose bytes had not been seen before. */
  readonly arrived: readonly string[]
  readonly findings: readonly Finding[]
  readonly linkages: readonly LinkageMade[]
  /** What waits for approval, where tables are counted from records. */
  readonly waiting?: Waiting
  readonly approval?: Approval
}

export interface RunOptions {
  readonly progress: Progress
  /** `duckdb` where none is named, or the address of a Spark Connect server. */
  readonly engine?: string
  /** Ends the run at the next safe moment. */
  readonly signal?: AbortSignal
  readonly now?: () => string
  /** Who runs it, for the audit of identities; the system's user where absent. */
  readonly by?: string
  /** Drills and counts of views to publish, where they are not those of this folder (drill.ts). */
  readonly seen?: Seen
  /** Who approves the candidate if its checks are green. */
  readonly approve?: Approver
}

/** @throws the first problem of the edition, of a delivery, of a step, or of the disk */
export async function run(editionDir: string, options: RunOptions): Promise<RunResult> {
  try {
    return await runOnce(editionDir, options)
  } catch (error) {
    throw diskProblem(error, join(editionDir, '.corridor')) ?? error
  }
}

async function runOnce(editionDir: string, options: RunOptions): Promise<RunResult> {
  const now = options.now ?? (() => new Date().toISOString())
  const given = readEdition(editionDir)
  if (given.edition.tables.length === 0)
    throw problem('edition.missing-tables', { edition: given.edition.id })
  if (options.approve !== undefined) {
    if (given.methods === undefined) throw problem('approval.not-needed', { edition: given.edition.id })
    checkApprover(options.approve)
  }
  // What is wrong with the edition is told before any file is taken in.
  if (given.methods !== undefined) checkMethods(given, given.methods, standardsOf(given))
  await trySpineModel(given)
  const place = layout(editionDir)
  const started = now()
  // Each file is taken in under a lock of its own.
  const taken = await takeIn(given, {
    now: started,
    progress: options.progress,
    ...(options.by === undefined ? {} : { by: options.by }),
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  })
  const unlock = lock(place.lock)
  try {
    const catalog = openCatalog(place.catalog)
    try {
      for (const folder of [place.deliveries, place.published]) sweep(folder)
      rmSync(join(place.root, 'temporary'), { recursive: true, force: true })
      const texts = textsOf(given)
      return await recorded(catalog, started, texts, now, () =>
        work(given, place, catalog, options, now, taken),
      )
    } finally {
      catalog.close()
    }
  } finally {
    unlock()
  }
}

/** Do the work of a run, and keep in the catalog how it ended. */
async function recorded(
  catalog: Catalog,
  started: string,
  texts: BuildRecord['texts'],
  now: () => string,
  goOn: () => Promise<RunResult>,
): Promise<RunResult> {
  let result: RunResult
  try {
    result = await goOn()
  } catch (error) {
    const found = diskProblem(error, '.corridor') ?? error
    const state = found instanceof Problem && found.code === 'run.stopped' ? 'stopped' : 'failed'
    const message = found instanceof Problem ? found.message : 'unexpected'
    try {
      catalog.keepRun({ started, ended: now(), state, made: 0, kept: 0, release: null, message })
    } catch {
      // What kept the run from ending may keep this row from being written; the run's own error is the one to tell.
    }
    throw error
  }
  const { made, kept, release: number } = result
  catalog.keepBuild({ at: started, program: version, texts })
  catalog.keepRun({
    started,
    ended: now(),
    state: 'done',
    made: made.length,
    kept,
    release: number,
    message: '',
  })
  return result
}

async function work(
  given: ReadEdition,
  place: Layout,
  catalog: Catalog,
  options: RunOptions,
  now: () => string,
  taken: readonly string[],
): Promise<RunResult> {
  const { progress, signal } = options
  const standards = standardsOf(given)
  const capacity = makeRecord(
    readCapacity(given, standards),
    given,
    options.seen ?? look(place, catalog, progress, now()),
  )
  const { receipts, arrived } = await receiveAll(given, place, catalog, progress, now())
  const linkages = await linkPersons(given, place, catalog, options, now())
  const engine = await openEngine(options.engine ?? 'duckdb', place.root)
  const interrupt = (): void => engine.interrupt()
  signal?.addEventListener('abort', interrupt)
  try {
    const stopped = (): boolean => signal?.aborted === true
    const { methods } = given
    if (methods !== undefined) fileAway(place)
    const inForce = methods === undefined ? undefined : await bindInForce(place, engine)
    const before = inForce === undefined ? {} : { before: inForce }
    const { records, ...all } = await makeDatasets({
      given,
      standards,
      place,
      receipts,
      engine,
      progress,
      now: now(),
      by: options.by ?? userInfo().username,
      stopped,
      ...before,
    })
    const { made, store } = all
    const input: ReleaseInput = {
      ...all,
      given,
      standards,
      place,
      documents: { capacity },
      now,
      progress,
      stopped,
    }
    const proposed =
      methods === undefined || records === undefined
        ? undefined
        : await propose(input, { methods, records, ...before }, engine)
    const out = proposed === undefined ? await release(input) : undefined
    store.prune(new Map([...made.manifests].map(([step, manifest]) => [step, manifest.key])))
    const approved =
      proposed?.waiting === undefined || options.approve === undefined
        ? undefined
        : approveCandidate(place, options.approve, now())
    return {
      ...publishedOf(out, proposed, approved),
      made: made.fresh,
      kept: made.manifests.size - made.fresh.length,
      arrived: [...taken, ...arrived],
      findings: all.findings,
      linkages,
    }
  } finally {
    signal?.removeEventListener('abort', interrupt)
    engine.close()
  }
}

/** What is in force now, and what waits. */
function publishedOf(
  released: (ReleaseInfo & { readonly changed: boolean }) | undefined,
  proposed: Proposed | undefined,
  approved: Approved | undefined,
): Pick<RunResult, 'release' | 'hash' | 'released' | 'waiting' | 'approval'> {
  if (released !== undefined)
    return { release: released.number, hash: released.hash, released: released.changed }
  if (approved !== undefined) return { ...approved, released: true }
  const { waiting, inForce } = proposed ?? {}
  return {
    release: inForce?.number ?? null,
    hash: waiting?.hash ?? inForce?.hash ?? '',
    released: false,
    ...(waiting === undefined ? {} : { waiting }),
  }
}

/** The drills and the whole months of views that are known here. */
const look = (place: Layout, catalog: Catalog, progress: Progress, now: string): Seen => ({
  drills: drillsToPublish(catalog.drills()),
  usage: publishUsage(
    readUsage(place.usage, (file) => progress.note(`usage/${file} is damaged and not counted`)),
    now.slice(0, 10),
  ),
})
