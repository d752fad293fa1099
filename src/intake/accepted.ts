/**
 * Where the accepted records of a delivery stand, and the records of all that stand as one relation.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { ReadEdition } from '../edition/read-edition.ts'
import type { Engine } from '../engine/engine.ts'
import { dataset, join as list, names, relation, sql } from '../sql/index.ts'
import type { Relation } from '../sql/index.ts'
import type { RecordType } from '../standards/record-type.ts'
import { analysisColumns } from '../steps/harmonise/analysis.ts'
import type { IntakeCatalog, RecordDelivery } from '../store/intake-catalog.ts'
import type { Layout } from '../store/layout.ts'

/** Parquet file of the analysis records of a delivery. */
export const recordsPath = (place: Layout, source: string, sha256: string): string =>
  join(place.datasets, 'records', source, `${sha256}.parquet`)

const boundName = (source: string, sha256: string): string => `records of ${source} ${sha256.slice(0, 16)}`

/** Bind the analysis records of all deliveries that stand. */
export async function bindStanding(
  engine: Engine,
  place: Layout,
  given: ReadEdition,
  catalog: IntakeCatalog,
): Promise<void> {
  for (const source of given.recordSources)
    for (const delivery of catalog.standing(source.id)) {
      const path = recordsPath(place, source.id, delivery.sha256)
      if (existsSync(path)) await engine.bind(boundName(source.id, delivery.sha256), path)
    }
}

/** The analysis records of these deliveries as one relation; undefined where there are none. */
export function unionOf(
  source: string,
  deliveries: readonly RecordDelivery[],
  type: RecordType,
): Relation | undefined {
  if (deliveries.length === 0) return undefined
  const columns = analysisColumns(type)
  return relation(
    `accepted records of ${source}`,
    columns,
    `Accepted records of ${source}, of every delivery that stands`,
    list(
      deliveries.map(
        ({ sha256 }) => sql`select ${names(columns)} from ${dataset(boundName(source, sha256), columns)}`,
      ),
      '\nunion all\n',
    ),
  )
}
