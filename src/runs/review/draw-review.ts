/**
 * Draw persons of the other list whom linkage did not link to the census, and write the sheet by which clerks look for them.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readEdition } from '../../edition/read-edition.ts'
import { openPrivateDuckdb } from '../../engine/private-duckdb.ts'
import type { PrivateEngine } from '../../engine/private-duckdb.ts'
import { fromMemory } from '../../link/from-memory.ts'
import { session } from '../../link/session.ts'
import type { LinkProgress } from '../../link/session.ts'
import { linkageFolder } from '../../link/spine.ts'
import { files } from '../../link/write-linkage.ts'
import { Problem, problem } from '../../problem.ts'
import { drawUnlinked, linkageMark } from '../../steps/estimate/coverage/other-list.ts'
import type { Listed } from '../../steps/estimate/coverage/other-list.ts'
import { writeSheet } from '../../steps/estimate/coverage/review-sheet.ts'
import type { SheetPerson } from '../../steps/estimate/coverage/review-sheet.ts'
import { readModel } from '../../steps/link/model/read-model.ts'
import { openIdentityStore } from '../../store/identities/identities.ts'
import { layout } from '../../store/layout.ts'
import type { Layout } from '../../store/layout.ts'
import { lock } from '../../store/lock.ts'
import { bindLists } from './lists.ts'
import type { Lists } from './lists.ts'
import { openCensus, openDrawn } from './open-known.ts'
import { sheetPersons } from './sheet-persons.ts'

/** Records of the census that are proposed for a person (decision 33). */
export const candidates = 8

export interface DrawAsked {
  /** Persons to draw; all there are, where there are fewer. */
  readonly sample: number
  readonly seed: number
  /** Who draws, for the audit of identities. */
  readonly by: string
  /** ISO date and time. */
  readonly now: string
  readonly progress: LinkProgress
  readonly signal?: AbortSignal
}

export interface Drawn {
  /** The sheet, as CSV: it holds names. */
  readonly csv: string
  readonly persons: number
}

/**
 * Draw a sheet from what the last run made.
 *
 * @throws review.unsupported, review.missing-lists, review.nobody, review.stopped, store.locked, identities.*, audit.*
 */
export async function drawReview(editionDir: string, asked: DrawAsked): Promise<Drawn> {
  const given = readEdition(editionDir)
  const place = layout(editionDir)
  const unlock = lock(place.lock)
  try {
    const engine = await openPrivateDuckdb(place.root)
    const interrupt = (): void => engine.interrupt()
    asked.signal?.addEventListener('abort', interrupt)
    try {
      const lists = await bindLists(given, place, engine)
      const drawn = drawUnlinked(lists.listed, asked.sample, asked.seed)
      if (drawn.length === 0) throw problem('review.nobody', { listed: lists.listed.length })
      const persons = await propose(place, engine, lists, drawn, asked)
      const draw = { of: drawn.length, seed: asked.seed, linkage: linkageMark(lists.listed) }
      return { csv: writeSheet(draw, persons), persons: drawn.length }
    } catch (error) {
      const isStopped = error instanceof Problem && error.code === 'link.stopped'
      throw isStopped || asked.signal?.aborted === true ? problem('review.stopped', {}) : error
    } finally {
      asked.signal?.removeEventListener('abort', interrupt)
      engine.close()
    }
  } finally {
    unlock()
  }
}

/** Open the identities that are needed, and find the records of the census that come nearest to each person. */
async function propose(
  place: Layout,
  engine: PrivateEngine,
  { methods, coverage, standing }: Lists,
  drawn: readonly Listed[],
  { by, now, progress, signal }: DrawAsked,
): Promise<readonly SheetPerson[]> {
  const model = join(place.datasets, 'spine', linkageFolder, files.model)
  if (!existsSync(model)) throw problem('read.missing-file', { file: files.model, path: model })
  const at = session(fromMemory(engine), place.root, progress, () => signal?.aborted === true)
  const identities = openIdentityStore(place, { env: process.env, warn: (line) => progress.note(line) })
  try {
    const opening = {
      at,
      engine,
      identities,
      reason: { who: by, why: 'clerical review of the coverage of the census', now },
      standing: standing.filter(({ source }) => methods.spine.sources.includes(source.id)),
    }
    const census = await openCensus(opening, coverage)
    const known = await openDrawn(opening, drawn, census)
    const trained = readModel(readFileSync(model, 'utf8'), model)
    return await sheetPersons(at, trained, drawn, { known, census, count: candidates })
  } finally {
    identities.close()
  }
}
