/**
 * The analysis records that a run works on: those of every delivery that stands, under names that plans use.
 */
import { existsSync } from 'node:fs'
import type { ReadEdition } from '../../edition/read-edition.ts'
import type { RecordSource } from '../../edition/record-source.ts'
import type { Engine } from '../../engine/engine.ts'
import { recordsPath } from '../../intake/accepted.ts'
import { wholeRecords } from '../../intake/whole-records.ts'
import { problem } from '../../problem.ts'
import { dataset, join, names, relation, sql } from '../../sql/index.ts'
import type { Relation } from '../../sql/index.ts'
import type { RecordType } from '../../standards/record-type.ts'
import { analysisColumns } from '../../steps/harmonise/analysis.ts'
import { openIntakeCatalog } from '../../store/intake-catalog.ts'
import type { RecordDelivery } from '../../store/intake-catalog.ts'
import type { Layout } from '../../store/layout.ts'
import { bindOlder } from './bind-older.ts'

export interface Standing {
  readonly source: RecordSource
  readonly type: RecordType
  readonly deliveries: readonly RecordDelivery[]
}

/** Name under which the records of a delivery are bound. */
export const recordsName = ({ source, sha256 }: Pick<RecordDelivery, 'source' | 'sha256'>): string =>
  `records/${source}/${sha256.slice(0, 16)}`

/** What stands now, or stood at a moment, by source, in the order of corridor.yaml. @param at ISO date and time in UTC */
export function standingRecords(
  place: Layout,
  given: ReadEdition,
  types: readonly RecordType[],
  at?: string,
): readonly Standing[] {
  const catalog = openIntakeCatalog(place.catalog)
  try {
    return given.recordSources.map((source) => ({
      source,
      type: types.find(({ id }) => id === source.record_type) as RecordType,
      deliveries: catalog.standing(source.id, at),
    }))
  } finally {
    catalog.close()
  }
}

/**
 * Bind the records of every delivery that stands.
 *
 * @returns the content of each by its name: SHA-256 of its file
 * @throws run.missing-records where a file is gone, run.damaged-records where it is not the one that was written, run.outdated-records
 */
export async function bindRecords(
  engine: Engine,
  place: Layout,
  standing: readonly Standing[],
): Promise<ReadonlyMap<string, string>> {
  const contents = new Map<string, string>()
  for (const { source, type, deliveries } of standing)
    for (const delivery of deliveries) {
      const path = recordsPath(place, source.id, delivery.sha256)
      if (!existsSync(path))
        throw problem('run.missing-records', { source: source.id, file: delivery.name, path })
      const hash = await wholeRecords(path)
      if (hash === undefined)
        throw problem('run.damaged-records', {
          source: source.id,
          file: delivery.name,
          sha256: delivery.sha256,
        })
      contents.set(recordsName(delivery), hash)
      const { name: file, sha256 } = delivery
      await bindOlder(engine, recordsName(delivery), path, { source: source.id, file, sha256, type })
    }
  return contents
}

/** Which records of a source are meant. */
export interface Wanted {
  /** File as source.yaml names it. */
  readonly file?: string | undefined
  readonly delivered?: string | undefined
}

/** The deliveries that are meant. */
export const meantOf = ({ deliveries }: Standing, { file, delivered }: Wanted): readonly RecordDelivery[] =>
  deliveries.filter(
    (one) =>
      (file === undefined || one.file === file) && (delivered === undefined || one.period === delivered),
  )

/**
 * The records of a source as one relation, of every delivery that stands or of those that are meant.
 *
 * @throws run.no-records where there are none
 */
export function recordsOf(one: Standing, wanted: Wanted = {}): Relation {
  const { source, type } = one
  const columns = analysisColumns(type)
  const meant = meantOf(one, wanted)
  if (meant.length === 0)
    throw problem('run.no-records', {
      source: source.id,
      file: wanted.file ?? source.files.map(({ name }) => name).join(', '),
      ...(wanted.delivered === undefined ? {} : { period: wanted.delivered }),
    })
  const about = [wanted.file, wanted.delivered].filter((part) => part !== undefined).join(' ')
  return relation(
    `records of ${source.id}${about === '' ? '' : ` ${about}`}`,
    columns,
    `Accepted records of ${source.id}${about === '' ? '' : `, ${about}`}`,
    join(
      meant.map((each) => sql`select ${names(columns)} from ${dataset(recordsName(each), columns)}`),
      '\nunion all\n',
    ),
  )
}
