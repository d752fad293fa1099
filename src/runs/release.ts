/**
 * Publish the protected tables of a run, with what explains them. Where nothing that a release holds has changed, it stays.
 */
import { createHash } from 'node:crypto'
import type { ReadEdition } from '../edition/read-edition.ts'
import { problem } from '../problem.ts'
import { makeRelease } from '../published/make-release.ts'
import { inForce } from '../published/in-force.ts'
import type { Built, ReleaseParts } from '../published/make-release.ts'
import type { Manifest as PublishedManifest } from '../published/manifest.ts'
import type { DeliveryInfo, Finding, ReleaseInfo, StepInfo } from '../published/model.ts'
import type { Standards } from '../standards/standards.ts'
import type { Datasets, Manifest } from '../store/datasets.ts'
import type { Layout } from '../store/layout.ts'
import { version } from '../version.ts'
import type { Made } from './make.ts'
import type { Plan } from './plan.ts'
import type { Progress } from './progress.ts'
import { vocabularyOf } from './vocabulary.ts'

export interface ReleaseInput {
  readonly given: ReadEdition
  readonly standards: Standards
  /** Tables in the order of the edition. */
  readonly tables: Plan['tables']
  readonly made: Made
  /** Steps over persons' records: how many rows they have is not published. */
  readonly restricted: ReadonlySet<string>
  readonly store: Datasets
  readonly place: Layout
  readonly deliveries: readonly DeliveryInfo[]
  readonly findings: readonly Finding[]
  readonly documents: Readonly<Record<string, unknown>>
  readonly now: () => string
  readonly progress: Progress
  readonly stopped: () => boolean
}

const isSame = (inputs: unknown, fingerprint: string): boolean =>
  typeof inputs === 'object' &&
  inputs !== null &&
  'fingerprint' in inputs &&
  inputs.fingerprint === fingerprint

/** The steps that lead to a dataset, inputs before what they make. */
function stepsTo(
  id: string,
  manifests: ReadonlyMap<string, Manifest>,
  deliveryOf: (step: string) => string | undefined,
  restricted: ReadonlySet<string>,
  seen = new Set<string>(),
): readonly StepInfo[] {
  const manifest = manifests.get(id)
  if (manifest === undefined || seen.has(id)) return []
  seen.add(id)
  const before = Object.keys(manifest.inputs).flatMap((input) =>
    stepsTo(input, manifests, deliveryOf, restricted, seen),
  )
  const delivery = deliveryOf(id)
  return [
    ...before,
    {
      id,
      inputs: delivery === undefined ? Object.keys(manifest.inputs) : [delivery],
      sql: manifest.sql,
      rows: restricted.has(id) ? null : manifest.rows,
    },
  ]
}

/** What would be published, and the fingerprint of all that it is made of. */
export interface Assembled {
  readonly fingerprint: string
  readonly parts: ReleaseParts
}

/** Put together what a release holds; nothing is written. */
export function assemble(input: ReleaseInput): Assembled {
  const { tables, made, restricted, store, place, deliveries, documents, findings } = input
  const vocabulary = vocabularyOf(
    input.given,
    input.standards,
    tables.map(({ table }) => table.id),
  )
  const protectedOf = (table: string): Manifest => made.manifests.get(`protected/${table}`) as Manifest
  const contents = Object.fromEntries(tables.map(({ table }) => [table.id, protectedOf(table.id).content]))
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([version, contents, vocabulary, deliveries, findings, documents]))
    .digest('hex')
  const deliveryOf = (step: string): string | undefined => {
    const [kind, source, file] = step.split('/')
    return kind === 'harmonise'
      ? deliveries.find((d) => d.source === source && d.file === `${file}.csv`)?.sha256
      : undefined
  }
  return {
    fingerprint,
    parts: {
      dir: place.published,
      vocabulary,
      tables: tables.map(({ table }) => ({
        id: table.id,
        parquet: store.path(`protected/${table.id}`, protectedOf(table.id).key),
        steps: stepsTo(`protected/${table.id}`, made.manifests, deliveryOf, restricted),
      })),
      deliveries,
      findings,
      documents,
      program: `corridor ${version}`,
      made: input.now(),
      inputs: { fingerprint, steps: Object.fromEntries([...made.manifests].map(([id, m]) => [id, m.key])) },
    },
  }
}

/** The release in force, where it is whole and was made of the same; `note` is told where it is damaged. */
export async function sameRelease(
  published: string,
  fingerprint: string,
  note: (line: string) => void,
): Promise<PublishedManifest | undefined> {
  const { manifest, damage } = await inForce(published)
  if (damage !== undefined) note(`${damage} It is made again.`)
  return manifest !== undefined && isSame(manifest.inputs, fingerprint) ? manifest : undefined
}

/** Tells of each table, and ends the work where the run is to stop. @throws run.stopped */
export const builtTold =
  ({ stopped, made, progress }: Pick<ReleaseInput, 'stopped' | 'made' | 'progress'>): Built =>
  (done, of, table) => {
    if (stopped()) throw problem('run.stopped', { made: made.fresh.length })
    progress.step(`release: ${table}`, done + 1, of)
  }

/** @throws run.stopped */
export async function release(input: ReleaseInput): Promise<ReleaseInfo & { readonly changed: boolean }> {
  const { fingerprint, parts } = assemble(input)
  const { progress, place } = input
  const current = await sameRelease(place.published, fingerprint, (line) => progress.note(line))
  if (current !== undefined) return { ...current, changed: false }
  return makeRelease(parts, builtTold(input))
}
