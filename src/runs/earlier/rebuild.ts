/**
 * Make an earlier state again: the tables as deliveries and decisions stood at a moment, into a place of its own.
 *
 * Records are those that were accepted then, persons have the numbers that they had, and what is rounded or withheld is held against the release
 * that was in force. Texts of the edition and the program are those of now; what differs is told. The datasets of now, the candidate
 * and the releases stay as they are, and nothing is published.
 */
import { rmSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { diskProblem } from '../../disk-problem.ts'
import { sweep } from '../../durable.ts'
import { readEdition } from '../../edition/read-edition.ts'
import type { ReadEdition } from '../../edition/read-edition.ts'
import { standardsOf } from '../../edition/standards-of.ts'
import { textsOf } from '../../edition/texts.ts'
import { openEngine } from '../../engine/open-engine.ts'
import { problem } from '../../problem.ts'
import { buildRelease, putInForce } from '../../published/make-release.ts'
import { releaseName } from '../../published/manifest.ts'
import { openCatalog } from '../../store/catalog.ts'
import type { Catalog } from '../../store/catalog.ts'
import { layout } from '../../store/layout.ts'
import type { Layout } from '../../store/layout.ts'
import { lock } from '../../store/lock.ts'
import { version } from '../../version.ts'
import { bindInForce } from '../approval/file-away.ts'
import { makeDatasets } from '../make-datasets.ts'
import { checkMethods } from '../records/check-methods.ts'
import { trySpineModel } from '../records/spine-model.ts'
import { assemble, builtTold } from '../release.ts'
import type { RunOptions } from '../run.ts'
import { besideBuild, besideRelease, releaseAt } from './compare.ts'
import type { BesideBuild, BesideRelease } from './compare.ts'
import { earlierPlace, tablesOf } from './earlier-place.ts'
import { readMoment } from './moment.ts'
import { seedSpine } from './seed-spine.ts'
import { receiptsAt, standingAt } from './what-stood.ts'
import { whyNot } from './why-not.ts'
import { writeTables } from './write-tables.ts'

export type RebuildOptions = Pick<RunOptions, 'progress' | 'engine' | 'signal' | 'now' | 'by'>

export interface Rebuilt {
  /** ISO date and time in UTC. */
  readonly at: string
  /** Where it stands. */
  readonly folder: string
  /** Deliveries that stood. */
  readonly deliveries: number
  /** Ids, in the order of the edition. */
  readonly tables: readonly string[]
  /** Beside the release that was in force; null where there was none. */
  readonly release: BesideRelease | null
  /** Beside the last run before. */
  readonly build: BesideBuild
}

/** Number of what is made again: that of no release. */
const none = 0

/**
 * @param moment see `readMoment`
 * @throws earlier.invalid-moment, earlier.nothing-stood, earlier.lost-records, earlier.destroyed, drill.delivery, store.locked, run.stopped,
 * and the first problem of the edition, of a step, or of the disk
 */
export async function rebuild(editionDir: string, moment: string, options: RebuildOptions): Promise<Rebuilt> {
  const now = options.now ?? (() => new Date().toISOString())
  const at = readMoment(moment, now())
  const given = readEdition(editionDir)
  if (given.edition.tables.length === 0)
    throw problem('edition.missing-tables', { edition: given.edition.id })
  if (given.methods !== undefined) checkMethods(given, given.methods, standardsOf(given))
  await trySpineModel(given)
  const place = layout(editionDir)
  const unlock = lock(place.lock)
  try {
    const catalog = openCatalog(place.catalog)
    try {
      return await make(given, place, catalog, at, now, options)
    } finally {
      catalog.close()
    }
  } catch (error) {
    throw diskProblem(error, place.root) ?? whyNot(error, place, at)
  } finally {
    unlock()
  }
}

async function make(
  given: ReadEdition,
  place: Layout,
  catalog: Catalog,
  at: string,
  now: () => string,
  { progress, signal, engine: named, by }: RebuildOptions,
): Promise<Rebuilt> {
  const standards = standardsOf(given)
  const earlier = earlierPlace(place, at)
  const note = (line: string): void => progress.note(line)
  const stopped = (): boolean => signal?.aborted === true
  const receipts = await receiptsAt(given, place, earlier, catalog, at)
  const standing = await standingAt(given, standards, place, earlier, at, note)
  const inForce = releaseAt(place.published, at)
  const engine = await openEngine(named ?? 'duckdb', earlier.root)
  const interrupt = (): void => engine.interrupt()
  signal?.addEventListener('abort', interrupt)
  try {
    const before =
      inForce === undefined || given.methods === undefined
        ? undefined
        : await bindInForce(place, engine, inForce)
    const { records: _, ...made } = await makeDatasets({
      given,
      standards,
      place: earlier,
      receipts,
      engine,
      progress,
      now: now(),
      by: by ?? userInfo().username,
      stopped,
      earlier: { standing, seed: seedSpine(place, earlier, at, note) },
      ...(before && { before }),
    })
    const input = { ...made, given, standards, place: earlier, documents: {}, now, progress, stopped }
    const { parts } = assemble(input)
    sweep(earlier.published)
    const database = join(earlier.root, `${releaseName(none)}.duckdb`)
    rmSync(database, { force: true })
    const manifest = await buildRelease(database, parts, none, builtTold(input))
    putInForce(earlier.published, database, manifest)
    made.store.prune(new Map([...made.made.manifests].map(([step, { key }]) => [step, key])))
    const files = new Map(parts.tables.map(({ id, parquet }) => [id, parquet]))
    return {
      at,
      folder: earlier.root,
      deliveries: receipts.length + standing.reduce((sum, { deliveries }) => sum + deliveries.length, 0),
      tables: await writeTables(earlier.published, tablesOf(earlier), (id) => files.get(id) ?? ''),
      release: inForce === undefined ? null : besideRelease(inForce, manifest),
      build: besideBuild(catalog.buildAt(at), { program: version, texts: textsOf(given) }),
    }
  } finally {
    signal?.removeEventListener('abort', interrupt)
    engine.close()
  }
}
