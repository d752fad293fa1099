/**
 * The part of a run that turns accepted records into protected tables: link, reside, gather, count, protect.
 *
 * Everything is a dataset that is kept while its inputs are the same, the spine and the record keys among them.
 */
import { movesName } from '../../edition/methods.ts'
import { lookupTable } from '../../steps/protect/ptable/lookup-table.ts'
import { makePtable } from '../../steps/protect/ptable/make-ptable.ts'
import { isSummed } from '../../standards/table.ts'
import type { Manifest } from '../../store/datasets.ts'
import { make } from '../make.ts'
import { tellReview } from '../review/tell-review.ts'
import type { Step } from '../plan.ts'
import { movesKnown, tellFaults } from './ask-histories.ts'
import { keysOf } from './keys-of.ts'
import { makeRounding } from './make-rounding.ts'
import { makeSuppression } from './make-suppression.ts'
import { makeVintages } from './make-vintages.ts'
import type { VintagesAsked } from './make-vintages.ts'
import { spineOf } from './make-spine.ts'
import { personStep, spineName } from './persons.ts'
import { deliveriesOf, gatherStep, isEmpty, populationOf, populations } from './populations.ts'
import type { Population } from './populations.ts'
import type { MadeRecords, RecordRun } from './record-run.ts'
import { makeTables } from './record-tables.ts'
import { residenceSteps } from './residence-steps.ts'
import { bindRecords } from './standing.ts'

/** @throws run.no-records, run.missing-records, protect.too-sparse, and what linkage and identities throw */
export async function makeRecords(run: RecordRun): Promise<MadeRecords> {
  const { given, methods, standards, place, engine, store, standing } = run
  const rule = standards.residenceRules.find(({ id }) => id === methods.residence?.rule)
  const home = given.edition.countries[0] ?? ''
  const wanted = standards.tables.filter(({ id }) => given.edition.tables.includes(id))
  const fromRecords = wanted.filter(({ counts }) => counts !== undefined)
  const frame = {
    area: home,
    words: { areas: standards.areas, codelists: [...standards.codelists, ...given.codelists] },
    texts: methods.texts,
  }
  const countable = fromRecords.filter((table) => !isSummed(table))
  const isThere = (one: Population): boolean => {
    const empty = isEmpty(deliveriesOf(one.entry, standing, methods.residence?.crossings))
    if (empty)
      run.progress.note(
        `${one.tables.map(({ id }) => id).join(', ')}: ${one.step.replace(/^gathered\//, '')} was delivered without a record, and is not counted`,
      )
    return !empty
  }
  const counted = populations(methods, countable, frame).filter(isThere)
  const summed = populations(methods, fromRecords.filter(isSummed), frame).filter(isThere)
  // A source that has no records is told before anything is made.
  for (const one of summed) populationOf(one, standing)
  const gathering = counted
    .filter(({ tables: of }) => of.some(({ method }) => method === 'counted'))
    .map((one) => gatherStep(one, standing))
  const residing =
    methods.residence === undefined || rule === undefined
      ? undefined
      : { asked: methods.residence, rule, rules: standards.residenceRules }
  const steps = [
    personStep(methods, standing),
    ...(residing === undefined
      ? []
      : residenceSteps({ ...residing, methods, home, tables: given.edition.tables, standing })),
  ]
  const contents = new Map(await bindRecords(engine, place, standing))
  const { dir } = given
  const { progress, stopped, by, now, seed } = run
  const linked = await spineOf({
    dir,
    methods,
    place,
    standing,
    contents,
    progress,
    stopped,
    by,
    now,
    ...(seed && { seed }),
  })
  contents.set(spineName, linked.content)
  await engine.bind(spineName, linked.path)
  const manifests = new Map<string, Manifest>()
  const fresh: string[] = []
  const makeAll = async (all: readonly Step[]): Promise<void> => {
    const made = await make({ steps: all, tables: [] }, engine, store, engine.dialect, progress, stopped, {
      contents,
      before: manifests,
      made: fresh.length,
    })
    for (const [id, manifest] of made.manifests) manifests.set(id, manifest)
    fresh.push(...made.fresh)
  }
  await makeAll(steps)
  if (methods.residence?.evidence !== undefined) await tellFaults(engine, progress)
  if (residing !== undefined) await tellReview(given, engine, progress)
  const keyed = [
    ...[...counted, ...summed].map(({ entry }) => entry.from),
    ...(methods.residence?.crossings ?? []),
  ]
  if (residing !== undefined) keyed.push(movesName)
  for (const { step, ...one } of await keysOf(run, keyed, standing, contents)) {
    manifests.set(step, one.manifest)
    if (one.fresh) fresh.push(step)
  }
  await makeAll(gathering)
  const known =
    residing === undefined ? undefined : await movesKnown(engine, residing.asked.unrecorded === 'weigh')
  /** Vintages of a table in the release in force, where it had the same columns. */
  const sumsBefore = (asked: Pick<VintagesAsked, 'table' | 'population' | 'columns'>) =>
    run.before?.sums.find(
      ({ table, population, columns }) =>
        table === asked.table && population === asked.population && columns.join() === asked.columns.join(),
    )
  const { D, V, js, modulus } = methods.protection
  const lookup = lookupTable(makePtable({ D, V, js }), modulus)
  const tables = await makeTables({
    methods,
    wanted,
    counted,
    summed,
    standing,
    lookup,
    reliability: standards.reliability[0],
    residing,
    ruleCodes: new Map(standards.residenceRules.map(({ id, code }) => [id, code])),
    area: home,
    known,
    engine,
    progress,
    makeAll,
    round: async (asked) => {
      const content = manifests.get(asked.inner.name)?.content ?? ''
      const before = run.before?.roundings.find(({ population }) => population === asked.population)
      const one = await makeRounding(asked, content, before, engine, place.root, store)
      manifests.set(asked.step, one.manifest)
      if (one.fresh) fresh.push(asked.step)
    },
    keepVintages: async (asked) => {
      const content = manifests.get(asked.given.name)?.content ?? ''
      const found = await makeVintages(asked, content, sumsBefore(asked), engine, place.root, store)
      for (const one of found.manifests) {
        manifests.set(one.manifest.step, one.manifest)
        if (one.fresh) fresh.push(one.manifest.step)
      }
      return found
    },
    suppress: async (asked) => {
      const inputs = [asked.vintages.name, asked.cells.name].map((name) => [
        name,
        manifests.get(name)?.content ?? '',
      ])
      const from = Object.fromEntries(inputs) as Record<string, string>
      const one = await makeSuppression(asked, from, sumsBefore(asked), engine, place.root, store)
      manifests.set(asked.step, one.manifest)
      if (one.fresh) fresh.push(asked.step)
    },
  })
  return { ...tables, made: { manifests, fresh }, lookup }
}
