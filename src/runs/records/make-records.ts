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
import { outsideLife } from '../../steps/reside/within-life.ts'
import { lookupTable } from '../../steps/protect/ptable/lookup-table.ts'
import type { LookupTable } from '../../steps/protect/ptable/lookup-table.ts'
import { makePtable } from '../../steps/protect/ptable/make-ptable.ts'
import { checkSample, sampleFacts } from '../../steps/tabulate/estimated/sampled.ts'
import type { Datasets, Manifest } from '../../store/datasets.ts'
import { openIdentityStore } from '../../store/identities/identities.ts'
import type { Key } from '../../store/identities/keyring.ts'
import type { Layout } from '../../store/layout.ts'
import { make } from '../make.ts'
import type { Made } from '../make.ts'
import type { Step } from '../plan.ts'
import type { Progress } from '../progress.ts'
import { checkMethods } from './check-methods.ts'
import { countSteps, estimateSteps, lonely, shapeOf, thinSteps } from './count-tables.ts'
import type { CountedSteps, Shaped } from './count-tables.ts'
import { spineOf } from './make-spine.ts'
import { personStep, spine, spineName } from './persons.ts'
import { gatherStep, keysName, populationOf, populations } from './populations.ts'
import { makeRecordKeys } from './record-keys.ts'
import { crossings, lives, moves, residenceSteps } from './residence-steps.ts'
import { isResident, residentStep } from './resident-tables.ts'
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
  readonly perturbed: ReadonlyMap<string, CountedSteps['perturbed']>
  /** The perturbation table that was applied. */
  readonly lookup: LookupTable
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
  const wanted = standards.tables.filter(({ id }) => given.edition.tables.includes(id))
  const tables = wanted.filter(({ counts }) => counts !== undefined)
  const counted = populations(methods, tables, {
    area: home,
    words: { areas: standards.areas, codelists: [...standards.codelists, ...given.codelists] },
    texts: methods.texts,
  })
  // A source that has no records is told before anything is made.
  const gathering = counted
    .filter(({ tables: of }) => of.some(({ method }) => method === 'counted'))
    .map((one) => gatherStep(one, standing))
  const residing =
    methods.residence === undefined || rule === undefined
      ? undefined
      : { methods, asked: methods.residence, rule, rules: standards.residenceRules }
  const steps = [
    personStep(methods, standing),
    ...(residing === undefined
      ? []
      : residenceSteps({ ...residing, home, tables: given.edition.tables, standing })),
  ]
  const contents = new Map(await bindRecords(engine, place, standing))
  const { dir } = given
  const { progress, stopped, by, now } = run
  const linked = await spineOf({ dir, methods, place, standing, contents, progress, stopped, by, now })
  contents.set(spineName, linked.content)
  await engine.bind(spineName, linked.path)
  const manifests = new Map<string, Manifest>()
  const fresh: string[] = []
  const makeAll = async (all: readonly Step[]): Promise<void> => {
    const made = await make({ steps: all, tables: [] }, engine, store, engine.dialect, progress, stopped, {
      contents,
      before: manifests,
    })
    for (const [id, manifest] of made.manifests) manifests.set(id, manifest)
    fresh.push(...made.fresh)
  }
  await makeAll(steps)
  if (methods.residence?.evidence !== undefined) await tellFaults(engine, progress)
  const keyed = [...counted.map(({ entry }) => entry.from), ...(methods.residence?.crossings ?? [])]
  if (residing !== undefined) keyed.push(movesName)
  for (const { step, ...one } of await keysOf(run, keyed, standing, contents)) {
    manifests.set(step, one.manifest)
    if (one.fresh) fresh.push(step)
  }
  await makeAll(gathering)
  const imputed = residing === undefined ? undefined : await imputedShare(engine)
  const source = methods.residence?.crossings[0] ?? movesName
  const moved = {
    source,
    ...(rule === undefined ? {} : { residence: rule.code }),
    ...(imputed === undefined ? {} : { imputed }),
  }
  const { D, V, js, modulus } = methods.protection
  const lookup = lookupTable(makePtable({ D, V, js }), modulus)
  const [reliability] = standards.reliability
  const done: { readonly table: Table; readonly sources: readonly string[] }[] = []
  const shaped: Shaped[] = []
  const withheld: { readonly table: Table; readonly why: Problem }[] = []
  const perturbed = new Map<string, CountedSteps['perturbed']>()
  for (const table of wanted) {
    if (isResident(table.id)) {
      if (residing === undefined) continue
      const about = {
        area: home,
        source,
        vintage: methods.period.cutoff,
        ...(imputed === undefined ? {} : { imputed }),
      }
      await makeAll([residentStep(table, table.id, { ...residing, lookup, about })])
      done.push({ table, sources: movers(methods) })
      continue
    }
    if (table.counts === undefined) continue
    let made: CountedSteps
    if (table.method === 'estimated' && reliability !== undefined) {
      for (const one of counted.filter(({ tables: of }) => of.includes(table))) {
        const [facts = {}] = await engine.rows(
          print(sampleFacts(populationOf(one, standing)), engine.dialect),
        )
        checkSample(facts, lonely)
      }
      made = estimateSteps(table, counted, methods, lookup, reliability, (one) => populationOf(one, standing))
    } else {
      await makeAll(thinSteps(table, counted))
      const shape = await shapeOf(table, counted, engine, methods).catch(refused)
      if (shape instanceof Problem) {
        withheld.push({ table, why: shape })
        progress.note(`${table.id} is withheld: ${shape.message}`)
        continue
      }
      shaped.push(shape)
      made = countSteps(shape, methods, lookup, ({ entry }) =>
        entry.from === movesName ? moved : { source: entry.from },
      )
    }
    await makeAll([...made.counted, made.published])
    perturbed.set(table.id, made.perturbed)
    done.push({ table, sources: sourcesOf(methods, table.id) })
  }
  return { tables: done, made: { manifests, fresh }, shaped, withheld, perturbed, lookup }
}

/** Say how many histories cannot be true: somebody crossed before birth or after death, so one of the records is somebody else's. */
async function tellFaults(engine: Engine, progress: Progress): Promise<void> {
  const counted = relation(
    'faulty histories',
    ['persons'],
    'Persons with a crossing before their birth or after their death',
    sql`select cast(count(*) as integer) as persons from ${outsideLife(crossings, lives)}`,
  )
  const [row] = await engine.rows(print(counted, engine.dialect))
  const persons = Number(row?.['persons'])
  if (persons > 0)
    progress.note(
      `${persons} persons crossed before they were born or after they died, as the records have it: a link or a date of theirs is wrong`,
    )
}

/** A table that is too thin even in its coarsest shape is no reason to publish nothing. */
function refused(error: unknown): Problem {
  if (error instanceof Problem && error.code === 'protect.too-sparse') return error
  throw error
}

/** Record keys of sources, and of persons where moves are counted. */
async function keysOf(
  { place, engine, store, methods }: RecordRun,
  from: readonly string[],
  standing: readonly Standing[],
  contents: ReadonlyMap<string, string>,
): Promise<readonly { readonly step: string; readonly manifest: Manifest; readonly fresh: boolean }[]> {
  const key = recordKey(place)
  const made = []
  for (const one of new Set(from)) {
    const of = standing.find(({ source }) => source.id === one)
    const inputs = of === undefined ? [spineName] : of.deliveries.map(recordsName)
    const keyed = {
      step: keysName(one),
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

/** Sources that moves come from: the crossings, and all records that tell who moved. */
const movers = ({ residence, spine: { sources } }: Methods): readonly string[] =>
  [...new Set([...(residence?.crossings ?? []), ...sources])].toSorted()

/** Sources that a table's cells come from. */
function sourcesOf(methods: Methods, table: string): readonly string[] {
  const from = methods.tables
    .filter((entry) => entry.table === table)
    .flatMap((entry) => (entry.from === movesName ? movers(methods) : [entry.from]))
  return [...new Set(from)].toSorted()
}
