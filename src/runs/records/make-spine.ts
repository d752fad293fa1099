/**
 * The spine of a run: kept while the same records stand and the model is the same, else made of identities that are opened for it.
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { replaceFile } from '../../durable.ts'
import type { Methods } from '../../edition/methods.ts'
import { openPrivateDuckdb } from '../../engine/private-duckdb.ts'
import type { PrivateEngine } from '../../engine/private-duckdb.ts'
import { recordsPath } from '../../intake/accepted.ts'
import { hashFile } from '../../hash-file.ts'
import { makeSpine, spineFile } from '../../link/spine.ts'
import { problem } from '../../problem.ts'
import { dataset, join as list, print, relation, sql } from '../../sql/index.ts'
import { openIdentityStore } from '../../store/identities/identities.ts'
import type { Identities } from '../../store/identities/identities.ts'
import { sealedPath } from '../../store/identities/dataset-files.ts'
import { openIdentities } from '../../store/identities/open-identities.ts'
import type { Layout } from '../../store/layout.ts'
import { version } from '../../version.ts'
import type { Progress } from '../progress.ts'
import { keepSpine, recordsKey } from './kept-spines.ts'
import { spineModel } from './spine-model.ts'
import { recordsName } from './standing.ts'
import type { Standing } from './standing.ts'

export interface SpineRun {
  readonly dir: string
  readonly methods: Methods
  readonly place: Layout
  readonly standing: readonly Standing[]
  /** Content of the records that stand, by name. */
  readonly contents: ReadonlyMap<string, string>
  readonly progress: Progress
  readonly by: string
  readonly now: string
  readonly stopped: () => boolean
  /** Puts a spine of an earlier moment in its place, before it is asked for: given the key of now and that of its records. */
  readonly seed?: (key: string, records: string) => Promise<void>
}

/** What a spine is made of, its file's SHA-256, and the first number that no person ever had. */
const Spine = z.strictObject({ key: z.string(), content: z.string(), next: z.number().int().positive() })
/** The spine that is there, and the one that is to take its place: whichever the file is, a killed process left it whole. */
const State = z.strictObject({ now: Spine.optional(), coming: Spine.optional() })

/** What says that the spine in a folder is made of `key`. */
export const spineState = (spine: z.infer<typeof Spine>): string => `${JSON.stringify({ now: spine })}\n`

/** Name of the file in which it stands. */
export const stateFile = 'spine.json'

/**
 * @returns path and content (SHA-256) of the spine
 * @throws what identities and linkage throw; read.missing-file where the model is not there, run.damaged-spine
 */
export async function spineOf(run: SpineRun): Promise<{ readonly path: string; readonly content: string }> {
  const { methods, place, standing, contents } = run
  const out = join(place.datasets, 'spine')
  const path = join(out, spineFile)
  const statePath = join(out, stateFile)
  const { text, model } = spineModel(run.dir, methods)
  const linked = methods.spine.sources.flatMap((id) =>
    standing.filter(({ source, deliveries }) => source.id === id && deliveries.length > 0),
  )
  const names = linked.flatMap(({ deliveries }) => deliveries.map(recordsName))
  const key = createHash('sha256')
    .update(
      JSON.stringify([version, text, methods.spine.once, names.map((name) => [name, contents.get(name)])]),
    )
    .digest('hex')
  const records = recordsKey(names.map((name) => [name, contents.get(name) ?? '']))
  await run.seed?.(key, records)
  const before = await spineBefore(path, statePath)
  if (before?.key === key) {
    keepSpine(out, { records, content: before.content, next: before.next, at: run.now })
    return { path, content: before.content }
  }
  run.progress.note(`linking ${names.length} deliveries of ${linked.length} sources`)
  const engine = await openPrivateDuckdb(place.root)
  const identities = openIdentityStore(place, { env: process.env, warn: (line) => run.progress.note(line) })
  try {
    const reason = { who: run.by, why: 'linkage of the spine', now: run.now }
    const opened = []
    for (const { source, deliveries } of linked) {
      const all = await openIdentities(identities, engine, source.id, reason)
      allThere(identities, deliveries)
      const once = methods.spine.once.includes(source.id)
      for (const some of once ? deliveries.map((one) => [one]) : [deliveries]) {
        const origin = once ? `${source.id} ${some[0]?.name ?? ''}` : source.id
        const name = `standing identities of ${origin}`
        await engine.keep(name, print(standingOnly(all.name, all.columns, some), engine.dialect))
        const units = `standing units of ${origin}`
        await keepUnits(engine, place, units, some)
        opened.push({ source: source.id, origin, once, name, columns: all.columns, units })
      }
      await engine.drop(all.name)
    }
    const made = await makeSpine(engine, {
      sources: opened,
      model,
      out,
      next: before?.next ?? 1,
      ready: async (file, next) => {
        const coming = { key, content: await hashFile(file), next }
        replaceFile(statePath, `${JSON.stringify({ now: before, coming })}\n`)
      },
      progress: { step: () => undefined, note: (line) => run.progress.note(line) },
      stopped: run.stopped,
    })
    const content = await hashFile(path)
    replaceFile(statePath, spineState({ key, content, next: made.next }))
    keepSpine(out, { records, content, next: made.next, at: run.now })
    run.progress.note(
      `linked ${made.records} records of ${made.persons} persons; ${made.unnamed} records have neither name nor document`,
    )
    return { path, content }
  } finally {
    engine.close()
    identities.close()
  }
}

/** @throws identities.missing where a delivery stands whose identities are gone: its records would silently be nobody's */
function allThere(at: Identities, deliveries: Standing['deliveries']): void {
  const gone = deliveries.find(({ source, sha256 }) => !existsSync(sealedPath(at.folder, source, sha256)))
  if (gone !== undefined) throw problem('identities.missing', { source: `${gone.source}/${gone.name}` })
}

/** Identities of the deliveries that stand; those that were replaced are left out. */
const standingOnly = (name: string, columns: readonly string[], deliveries: Standing['deliveries']) =>
  relation(
    'standing identities',
    columns,
    'Identities of the deliveries that stand',
    sql`select * from ${dataset(name, columns)} where substring(delivered_id, 1, 16) in (${list(
      deliveries.map(({ sha256 }) => sql`${sha256.slice(0, 16)}`),
    )})`,
  )

/** Keep what is the same of each record however often it is delivered, its file and period with it. */
async function keepUnits(
  engine: PrivateEngine,
  place: Layout,
  name: string,
  deliveries: Standing['deliveries'],
): Promise<void> {
  for (const one of deliveries)
    await engine.bind(recordsName(one), recordsPath(place, one.source, one.sha256))
  const units = relation(
    name,
    ['record', 'unit'],
    'Records with what they are in every delivery',
    list(
      deliveries.map(
        (one) =>
          sql`select record, concat(${one.file}, '/', ${one.period}, '/', unit) as unit from ${dataset(recordsName(one), ['record', 'unit'])}`,
      ),
      '\nunion all\n',
    ),
  )
  await engine.keep(name, print(units, engine.dialect))
}

/**
 * The spine that the last run left, where it stands and what it holds (SHA-256); undefined where there was none.
 *
 * @throws run.damaged-spine
 */
export async function standingSpine({
  datasets,
}: Pick<Layout, 'datasets'>): Promise<{ readonly path: string; readonly content: string } | undefined> {
  const path = join(datasets, 'spine', spineFile)
  const before = await spineBefore(path, join(datasets, 'spine', stateFile))
  return before === undefined ? undefined : { path, content: before.content }
}

/**
 * The spine that is there, which gives persons their numbers; undefined where there was none.
 *
 * @throws run.damaged-spine where it is not the one that was written: other numbers would draw the noise of all cells of persons anew
 */
async function spineBefore(path: string, statePath: string): Promise<z.infer<typeof Spine> | undefined> {
  if (!existsSync(path) && !existsSync(statePath)) return undefined
  const state = readState(statePath)
  // The first spine was being put in its place.
  if (state !== undefined && state.now === undefined && !existsSync(path)) return undefined
  const content = existsSync(path) ? await hashFile(path) : undefined
  const found = [state?.now, state?.coming].find((one) => one !== undefined && one.content === content)
  if (found === undefined) throw problem('run.damaged-spine', {})
  return found
}

function readState(path: string): z.infer<typeof State> | undefined {
  if (!existsSync(path)) return undefined
  try {
    return State.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return undefined
  }
}
