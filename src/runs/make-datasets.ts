/**
 * Make all datasets of an edition from deliveries that are received: tables that are provided and tables that are counted from records.
 *
 * The same for the deliveries of now (run.ts) and for those of an earlier moment (earlier/rebuild.ts); nothing is published here.
 */
import { standingRecords } from './records/standing.ts'
import type { ReadEdition } from '../edition/read-edition.ts'
import type { Engine } from '../engine/engine.ts'
import type { Standards } from '../standards/standards.ts'
import type { Receipt } from '../store/catalog.ts'
import { datasets } from '../store/datasets.ts'
import type { Layout } from '../store/layout.ts'
import type { InForce } from './in-force.ts'
import { judgeDeliveries } from './judge-deliveries.ts'
import { make } from './make.ts'
import { plan } from './plan.ts'
import type { Plan } from './plan.ts'
import type { Progress } from './progress.ts'
import { makeRecords } from './records/make-records.ts'
import type { MadeRecords, RecordRun } from './records/record-run.ts'
import type { ReleaseInput } from './release.ts'

export interface DatasetsAsked {
  readonly given: ReadEdition
  readonly standards: Standards
  readonly place: Layout
  readonly receipts: readonly Receipt[]
  readonly engine: Engine
  readonly progress: Progress
  /** ISO date and time. */
  readonly now: string
  /** Who runs it, for the audit of identities. */
  readonly by: string
  readonly stopped: () => boolean
  /** The release in force whose cells are held against what is made. */
  readonly before?: InForce
  /** Where the records are not those that stand now: what stood, and its spine. */
  readonly earlier?: Required<Pick<RecordRun, 'standing' | 'seed'>>
}

export interface MadeDatasets extends Pick<
  ReleaseInput,
  'tables' | 'made' | 'restricted' | 'store' | 'deliveries' | 'findings'
> {
  /** Where tables are counted from records. */
  readonly records?: MadeRecords
}

/** @throws the first problem of a delivery, of a step or of the disk; run.stopped */
export async function makeDatasets(asked: DatasetsAsked): Promise<MadeDatasets> {
  const { given, standards, place, receipts, engine, progress, stopped, now, by, before, earlier } = asked
  const { methods } = given
  const planned = plan(given, standards, receipts)
  const store = datasets(place.datasets, (line) => progress.note(line))
  const reported = await make(planned, engine, store, engine.dialect, progress, stopped)
  const records =
    methods === undefined
      ? undefined
      : await makeRecords({
          given,
          methods,
          standards,
          place,
          engine,
          store,
          progress,
          now,
          by,
          stopped,
          standing: standingRecords(place, given, standards.recordTypes),
          ...earlier,
          ...(before && { before }),
        })
  const made = {
    manifests: new Map([...reported.manifests, ...(records?.made.manifests ?? [])]),
    fresh: [...reported.fresh, ...(records?.made.fresh ?? [])],
  }
  const judged = await judgeDeliveries(given, standards, engine, receipts, progress, made.fresh)
  return {
    tables: inOrder(given, [...planned.tables, ...(records?.tables ?? [])]),
    made,
    restricted: new Set(
      [...(records?.made.manifests.keys() ?? [])].filter((id) => !id.startsWith('protected/')),
    ),
    store,
    ...judged,
    ...(records && { records }),
  }
}

/** Tables as corridor.yaml lists them. */
const inOrder = ({ edition }: ReadEdition, tables: Plan['tables']): Plan['tables'] =>
  edition.tables.flatMap((id) => tables.filter(({ table }) => table.id === id))
