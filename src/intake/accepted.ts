/**
 * Where the accepted records of a delivery stand, and the records of all that stand as one relation.
 */
import { join } from 'node:path'
import type { Engine } from '../engine/engine.ts'
import { dataset, id, join as list, names, relation, sql } from '../sql/index.ts'
import type { Relation } from '../sql/index.ts'
import type { RecordType } from '../standards/record-type.ts'
import { analysisColumns } from '../steps/harmonise/analysis.ts'
import type { RecordDelivery } from '../store/intake-catalog.ts'
import type { Layout } from '../store/layout.ts'
import { wholeRecords } from './whole-records.ts'

/** Parquet file of the analysis records of a delivery. */
export const recordsPath = (place: Layout, source: string, sha256: string): string =>
  join(place.datasets, 'records', source, `${sha256}.parquet`)

const boundName = (source: string, sha256: string): string => `records of ${source} ${sha256.slice(0, 16)}`

/**
 * Bind the analysis records of what stands of a source.
 *
 * @param leftOut told of a delivery whose records are gone or damaged: it is not compared with
 * @returns the deliveries that are bound
 */
export async function bindStanding(
  engine: Engine,
  place: Layout,
  standing: readonly RecordDelivery[],
  leftOut: (delivery: RecordDelivery) => void,
): Promise<readonly RecordDelivery[]> {
  const bound: RecordDelivery[] = []
  for (const delivery of standing) {
    const path = recordsPath(place, delivery.source, delivery.sha256)
    if ((await wholeRecords(path)) === undefined) {
      leftOut(delivery)
      continue
    }
    await engine.bind(boundName(delivery.source, delivery.sha256), path)
    bound.push(delivery)
  }
  return bound
}

/** The column that says by which delivery a record came, by its SHA-256. */
export const deliveryColumn = 'of delivery'

/** The analysis records of these deliveries as one relation, each with its delivery; undefined where there are none. */
export function unionOf(
  source: string,
  deliveries: readonly RecordDelivery[],
  type: RecordType,
): Relation | undefined {
  if (deliveries.length === 0) return undefined
  const columns = analysisColumns(type)
  return relation(
    `accepted records of ${source}`,
    [...columns, deliveryColumn],
    `Accepted records of ${source}, of every delivery that stands`,
    list(
      deliveries.map(
        ({ sha256 }) =>
          sql`select ${names(columns)}, ${sha256} as ${id(deliveryColumn)} from ${dataset(boundName(source, sha256), columns)}`,
      ),
      '\nunion all\n',
    ),
  )
}
