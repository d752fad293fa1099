/**
 * A recovery drill: could the release in force be made again, if all that is left were the edition's text and the deliveries?
 *
 * Every delivery that the release names is taken from `.corridor/deliveries` by its receipt and hash (never from the folders of the
 * sources), put beside a copy of the text in a temporary folder on the same disk, and run from nothing. The hash of what comes out must
 * be that of the release. Editions that count from persons' records are refused: their noise comes from keys. What no delivery can give
 * back, earlier drills and counts of views, is taken over from the release.
 */
import { copyFileSync, cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { recordOf } from '../capacity/record.ts'
import { readEdition } from '../edition/read-edition.ts'
import type { ReadEdition } from '../edition/read-edition.ts'
import { Problem, problem } from '../problem.ts'
import { readManifest } from '../published/manifest.ts'
import type { Manifest } from '../published/manifest.ts'
import { openRelease } from '../published/open-release.ts'
import { openCatalog } from '../store/catalog.ts'
import type { Catalog, DrillRecord } from '../store/catalog.ts'
import { keptDelivery } from '../store/kept-delivery.ts'
import { layout } from '../store/layout.ts'
import type { Layout } from '../store/layout.ts'
import { lock } from '../store/lock.ts'
import type { Progress } from './progress.ts'
import { run } from './run.ts'

export interface DrillOptions {
  readonly progress: Progress
  readonly signal?: AbortSignal
  readonly now?: () => string
}

export interface DrillResult extends Omit<DrillRecord, 'message'> {
  readonly release: number
  readonly hash: string
}

const temporary = 'drill-'

/**
 * Drill the edition in `editionDir`. The outcome is kept in the catalog, a failure too; a drill that was stopped is not.
 *
 * @throws drill.unsupported, published.missing, drill.delivery, drill.differs, run.stopped, and what a run throws
 */
export async function drill(editionDir: string, options: DrillOptions): Promise<DrillResult> {
  const now = options.now ?? (() => new Date().toISOString())
  const given = readEdition(editionDir)
  if (given.methods !== undefined) throw problem('drill.unsupported', { edition: given.edition.id })
  const place = layout(editionDir)
  const inForce = readManifest(place.published)
  if (inForce === undefined) throw problem('published.missing', { folder: place.published })
  const unlock = lock(place.lock)
  const catalog = openCatalog(place.catalog)
  const at = now()
  const began = performance.now()
  const outcome = (message: string): DrillRecord => ({
    at,
    deliveries: inForce.deliveries.length,
    same: message === '',
    seconds: Math.round(performance.now() - began) / 1000,
    message,
  })
  try {
    forgetOld(place)
    await restore(given, place, catalog, inForce, options)
    const done = outcome('')
    catalog.keepDrill(done)
    const { deliveries, same, seconds } = done
    return { at, deliveries, same, seconds, release: inForce.number, hash: inForce.hash }
  } catch (error) {
    if (!(error instanceof Problem && error.code === 'run.stopped'))
      catalog.keepDrill(outcome(error instanceof Problem ? error.message : 'unexpected'))
    throw error
  } finally {
    forgetOld(place)
    catalog.close()
    unlock()
  }
}

/** Remove the folder of this drill, and of one that was killed. */
function forgetOld(place: Layout): void {
  for (const name of readdirSync(place.root))
    if (name.startsWith(temporary)) rmSync(join(place.root, name), { recursive: true, force: true })
}

async function restore(
  given: ReadEdition,
  place: Layout,
  catalog: Catalog,
  inForce: Manifest,
  { progress, signal }: DrillOptions,
): Promise<void> {
  const folder = join(place.root, `${temporary}${process.pid}`)
  copyText(given, folder)
  const wanted = inForce.deliveries
  for (const [i, { source, file, sha256 }] of wanted.entries()) {
    if (signal?.aborted === true) throw problem('run.stopped', { made: 0 })
    progress.step(`restore: ${source}/${file}`, i + 1, wanted.length)
    const kept = await keptDelivery(place, catalog, { source, file, sha256 })
    mkdirSync(join(folder, 'sources', source), { recursive: true })
    copyFileSync(kept, join(folder, 'sources', source, file))
  }
  progress.note(`${wanted.length} deliveries are restored; making the release again`)
  const release = await openRelease(place.published)
  const seen = await recordOf(release).finally(() => release.close())
  const again = await run(folder, {
    progress: { ...progress, note: () => undefined },
    seen: { drills: seen.drills, usage: seen.usage },
    ...(signal && { signal }),
  })
  if (again.hash === inForce.hash) return
  const made = readManifest(layout(folder).published)
  const tables = new Set([...Object.keys(inForce.tables), ...Object.keys(made?.tables ?? {})])
  throw problem('drill.differs', {
    release: inForce.number,
    expected: inForce.hash,
    found: again.hash,
    tables: [...tables].filter((id) => inForce.tables[id]?.hash !== made?.tables[id]?.hash).toSorted(),
  })
}

/** The edition as it is written, without what the program made and without the files that providers deliver. */
function copyText(given: ReadEdition, folder: string): void {
  const delivered = new Set(
    given.sources.flatMap((source) => source.files.map((file) => join('sources', source.id, file.name))),
  )
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(given.dir)) {
    if (name === '.corridor') continue
    cpSync(join(given.dir, name), join(folder, name), {
      recursive: true,
      filter: (path) => !delivered.has(relative(given.dir, path)),
    })
  }
}
