/**
 * The part of a run that turns accepted records into protected tables: link, reside, gather, count, protect.
 *
 * Everything is a dataset that is kept while its inputs are the same, the spine and the record keys among them.
 */
import { movesName } from '../../edition/methods.ts'
import type { Methods } from '../../edition/methods.ts'
import type { ReadEdition } from '../../edition/read-edition.ts'
import type { Engine } from '../../engine/engine.ts'
import { Problem } from '../../problem.ts'
import { print, relation, sql } from '../../sql/index.ts'
import type { Standards } from '../../standards/standards.ts'
import type { Table } from '../../standards/table.ts'
import { lookupTable } from '../../steps/protect/ptable/lookup-table.ts'
import { makePtable } from '../../steps/protect/ptable/make-ptable.ts'
import type { Datasets, Manifest } from '../../store/datasets.ts'
import { openIdentityStore } from '../../store/identities/identities.ts'
import type { Key } from '../../store/identities/keyring.ts'
import type { Layout } from '../../store/layout.ts'
import { make } from '../make.ts'
import type { Made } from '../make.ts'
import type { Step } from '../plan.ts'
import type { Progress } from '../progress.ts'
import { checkMethods } from './check-methods.ts'
import { countSteps, shapeOf, thinSteps } from './count-tables.ts'
import type { Shaped } from './count-tables.ts'
import { spineOf } from './make-spine.ts'
import { gatherStep, keysName, moves, personSteps, populations, spine, spineName } from './plan-records.ts'
import type { Population } from './plan-records.ts'
import { makeRecordKeys } from './record-keys.ts'
import { bindRecords, recordsName, recordsOf, standingRecords } from './standing.ts'
import type { Standing } from './standing.ts'

export interface RecordRun {
  readonly given: ReadEdition
  readonly methods: Methods
  readonly standards: Standards
  readonly place: Layout
  readonly engine: Engine
  readonly store: Datasets
  readonly progress: Progress
  readonly now: string
  /** Who runs it, for the audit of identities. */
  readonly by: string
  readonly stopped: () => boolean
}

export interface MadeRecords {
  readonly tables: readonly { readonly table: Table; readonly sources: readonly string[] }[]
  readonly made: Made
  readonly shaped: readonly Shaped[]
  /** Tables that are too thin to be published in any shape. */
  readonly withheld: readonly { readonly table: Table; readonly why: Problem }[]
  /** Datasets of perturbed cells with their true counts, by table; restricted. */
  readonly perturbed: ReadonlyMap<
    string,
    readonly { readonly step: string; readonly columns: readonly string[] }[]
  >
}

/** Who records keys are made for. */
const publication = 'publication'

/** @throws run.no-records, run.missing-records, edition.invalid, protect.too-sparse, and what linkage and identities throw */
export async function makeRecords(run: RecordRun): Promise<MadeRecords> {
  const { given, methods, standards, place, engine, store } = run
  checkMethods(given, methods, standards)
  const rule = standards.residenceRules.find(({ id }) => id === methods.residence?.rule)
  const standing = standingRecords(place, given, standards.recordTypes)
  const home = given.edition.countries[0] ?? ''
  const tables = standards.tables.filter(
    ({ id, counts }) => counts !== undefined && given.edition.tables.includes(id),
  )
  const counted = populations(methods, tables, {
    area: home,
    words: { areas: standards.areas, codelists: [...standards.codelists, ...given.codelists] },
    texts: methods.texts,
  })
  const gathering = counted.map((one) => gatherStep(one, standing))
  const contents = new Map(await bindRecords(engine, place, standing))
  const { dir } = given
  const { progress, stopped, by, now } = run
  const linked = await spineOf({ dir, methods, place, standing, contents, progress, stopped, by, now })
  contents.set(spineName, linked.content)
  await engine.bind(spineName, linked.path)
  const manifests = new Map<string, Manifest>()
  const fresh: string[] = []
  const makeAll = async (steps: readonly Step[]): Promise<void> => {
    const made = await make({ steps, tables: [] }, engine, store, engine.dialect, run.progress, run.stopped, {
      contents,
      before: manifests,
    })
    for (const [id, manifest] of made.manifests) manifests.set(id, manifest)
    fresh.push(...made.fresh)
  }
  await makeAll(personSteps(methods, standing, rule, home))
  for (const { step, ...keyed } of await keysOf(run, counted, standing, contents)) {
    manifests.set(step, keyed.manifest)
    if (keyed.fresh) fresh.push(step)
  }
  await makeAll(gathering)
  const imputed = methods.residence === undefined ? undefined : await imputedShare(engine)
  const { D, V, js, modulus } = methods.protection
  const lookup = lookupTable(makePtable({ D, V, js }), modulus)
  const shaped: Shaped[] = []
  const withheld: { readonly table: Table; readonly why: Problem }[] = []
  const perturbed = new Map<
    string,
    MadeRecords['perturbed'] extends ReadonlyMap<string, infer V> ? V : never
  >()
  for (const table of tables) {
    await makeAll(thinSteps(table, counted))
    const shape = await shapeOf(table, counted, engine, methods).catch(refused)
    if (shape instanceof Problem) {
      withheld.push({ table, why: shape })
      run.progress.note(`${table.id} is withheld: ${shape.message}`)
      continue
    }
    const steps = countSteps(shape, methods, lookup, ({ entry }) =>
      entry.from === movesName
        ? {
            source: methods.residence?.crossings[0] ?? movesName,
            ...(rule === undefined ? {} : { residence: rule.code }),
            ...(imputed === undefined ? {} : { imputed }),
          }
        : { source: entry.from },
    )
    await makeAll([...steps.counted, steps.published])
    shaped.push(shape)
    perturbed.set(table.id, steps.perturbed)
  }
  return {
    tables: shaped.map(({ table, populations: of }) => ({ table, sources: sourcesOf(methods, of) })),
    made: { manifests, fresh },
    shaped,
    withheld,
    perturbed,
  }
}

/** A table that is too thin even in its coarsest shape is no reason to publish nothing. */
function refused(error: unknown): Problem {
  if (error instanceof Problem && error.code === 'protect.too-sparse') return error
  throw error
}

/** Record keys of every source that is counted, and of persons. */
async function keysOf(
  { place, engine, store, methods }: RecordRun,
  counted: readonly Population[],
  standing: readonly Standing[],
  contents: ReadonlyMap<string, string>,
): Promise<readonly { readonly step: string; readonly manifest: Manifest; readonly fresh: boolean }[]> {
  const key = recordKey(place)
  const made = []
  for (const from of new Set(counted.map(({ entry }) => entry.from))) {
    const of = standing.find(({ source }) => source.id === from)
    const inputs = of === undefined ? [spineName] : of.deliveries.map(recordsName)
    const keyed = {
      step: keysName(from),
      units: of === undefined ? spine : recordsOf(of),
      column: of === undefined ? 'person' : 'record',
      inputs: Object.fromEntries(inputs.map((name) => [name, contents.get(name) ?? ''])),
    }
    made.push({
      step: keyed.step,
      ...(await makeRecordKeys(keyed, key, methods.protection.modulus, engine, place.root, store)),
    })
  }
  return made
}

function recordKey(place: Layout): Key {
  const identities = openIdentityStore(place, { env: process.env, warn: () => undefined })
  try {
    return identities.keyring.newest('record-key', publication)
  } finally {
    identities.close()
  }
}

/** Share of the moves whose crossing was put where one was missing; null where nobody moved. */
async function imputedShare(engine: Engine): Promise<number | undefined> {
  const asked = relation(
    'imputed share',
    ['share'],
    'Share of moves at an imputed crossing',
    sql`select cast(sum(case when origin = 'imputed' then 1 else 0 end) as double) / count(*) as share from ${moves}`,
  )
  const [row] = await engine.rows(print(asked, engine.dialect))
  return typeof row?.['share'] === 'number' ? row['share'] : undefined
}

/** Sources that a table's cells come from. */
function sourcesOf({ residence, spine: { sources } }: Methods, of: readonly Population[]): readonly string[] {
  const from = of.flatMap(({ entry }) =>
    entry.from === movesName ? [...(residence?.crossings ?? []), ...sources] : [entry.from],
  )
  return [...new Set(from)].toSorted()
}
