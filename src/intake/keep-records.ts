/**
 * Keep the accepted records of a delivery: identities apart and encrypted, the others with pseudonyms in their place; and open identities
 * again where a rule asks for an agency's own numbers.
 */
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { making, replaceFile, settle, sweep } from '../durable.ts'
import type { RecordSource } from '../edition/record-source.ts'
import type { PrivateEngine } from '../engine/private-duckdb.ts'
import { hashFile } from '../hash-file.ts'
import { dataset, id, join, print, relation, sql } from '../sql/index.ts'
import type { Relation } from '../sql/index.ts'
import type { RecordType } from '../standards/record-type.ts'
import {
  analysisRecords,
  deliveredId,
  identityColumns,
  withDeliveredId,
} from '../steps/harmonise/analysis.ts'
import type { Identities, Reason } from '../store/identities/identities.ts'
import { openIdentities } from '../store/identities/open-identities.ts'
import { writeIdentities } from '../store/identities/write-identities.ts'
import { keepEarlierRecords } from './earlier-records.ts'
import { hashPath } from './whole-records.ts'

const pseudonymsName = 'pseudonyms of the delivery'

export interface Kept {
  readonly source: RecordSource
  readonly type: RecordType
  /** Name of the file as source.yaml has it: numbers of records are of it. */
  readonly file: string
  readonly sha256: string
  /** When the last of the source's deliveries came, this one among them, ISO date and time: identities are kept from there on. */
  readonly lastReceived: string
}

/** The last day on which identities that came on a day may be kept. */
export function keptUntil(received: string, years: number): string {
  const day = new Date(`${received.slice(0, 10)}T00:00:00Z`)
  day.setUTCFullYear(day.getUTCFullYear() + years)
  return day.toISOString().slice(0, 10)
}

/**
 * @param records accepted records, with all their columns
 * @param target Parquet file of the analysis records
 * @throws what `writeIdentities` throws
 */
export async function keepRecords(
  engine: PrivateEngine,
  identities: Identities,
  records: Relation,
  { source, type, file, sha256, lastReceived }: Kept,
  target: string,
  reason: Reason,
): Promise<void> {
  const delivery = sha256.slice(0, 16)
  await writeIdentities(
    identities,
    engine,
    {
      source: source.id,
      delivery: sha256,
      from: withDeliveredId(records, type, delivery),
      record: deliveredId,
      columns: identityColumns(type),
      retention: keptUntil(lastReceived, source.retention_years),
      unit: { column: 'record_id', scope: file },
      pseudonyms: pseudonymsName,
    },
    reason,
  )
  const made = making(target)
  mkdirSync(dirname(target), { recursive: true })
  sweep(dirname(target))
  const analysis = analysisRecords(
    records,
    dataset(pseudonymsName, [deliveredId, 'pseudonym', 'unit']),
    type,
    delivery,
  )
  await engine.write(print(analysis, engine.dialect, { order: ['row'] }), made)
  const content = await hashFile(made)
  await keepEarlierRecords(target, content)
  replaceFile(hashPath(target), `${content}\n`)
  settle(made, target)
}

/**
 * Records with the agency's numbers, for rules that compare them; nothing else of identities is joined.
 *
 * @param records analysis records of a source, of these deliveries
 * @throws what `openIdentities` throws
 */
export async function withNumbers(
  engine: PrivateEngine,
  identities: Identities,
  source: string,
  records: Relation,
  deliveries: readonly string[],
  type: RecordType,
  reason: Reason,
): Promise<Relation> {
  const numbers = type.columns.filter(({ kind }) => kind === 'id').map((column) => column.id)
  const asked = ['pseudonym', ...numbers]
  const { name } = await openIdentities(identities, engine, source, reason, `numbers of ${source}`, {
    columns: asked,
    deliveries,
  })
  return relation(
    `numbered records of ${source}`,
    [...records.columns, ...numbers],
    `Accepted records of ${source} with the agency’s numbers`,
    sql`select given.*, ${join(numbers.map((column) => sql`known.${id(column)}`))}
from ${records} as given join ${dataset(name, ['pseudonym', ...numbers])} as known on known.pseudonym = given.record`,
  )
}
