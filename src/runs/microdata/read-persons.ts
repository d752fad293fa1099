/**
 * Read the persons of a file: the records that stand, with a key of their own for each file, of which those with the smallest keys are drawn.
 *
 * The key is kept with the keys of identities, so a draw can be made again, and by nobody else. Pseudonyms leave the engine as keys only.
 */
import type { Microdata } from '../../edition/microdata.ts'
import type { Columns, Engine } from '../../engine/engine.ts'
import { problem } from '../../problem.ts'
import { dataset, print, relation, sql } from '../../sql/index.ts'
import { recordKeys } from '../../steps/protect/keys/record-keys.ts'
import { releasedRecords } from '../../steps/protect/microdata/released.ts'
import { population } from '../../steps/tabulate/counted/population.ts'
import type { Datasets } from '../../store/datasets.ts'
import type { Key } from '../../store/identities/keyring.ts'
import type { Layout } from '../../store/layout.ts'
import { makeRecordKeys } from '../records/record-keys.ts'
import { recordsName, recordsOf } from '../records/standing.ts'
import type { Standing } from '../records/standing.ts'
import type { Variable } from './variables.ts'

/** Record keys are taken modulo this: the most there can be, so that few persons share one. */
const modulus = 2 ** 32

export interface PersonsRead {
  /** Columns of `releasedRecords`, in an order that says nothing. */
  readonly columns: Columns
  readonly weights: Float64Array
  /** Persons of the records that are meant. */
  readonly population: number
}

export interface PersonsAsked {
  readonly described: Microdata
  readonly variables: readonly Variable[]
  readonly standing: Standing
  readonly contents: ReadonlyMap<string, string>
  readonly engine: Engine
  readonly store: Datasets
  readonly place: Layout
  readonly key: Key
  /** What the order of the file depends on beside the key: two versions cannot be joined by the number of a row. */
  readonly fingerprint: string
}

/** @throws run.no-records */
export async function readPersons(asked: PersonsAsked): Promise<PersonsRead> {
  const { described, variables, standing, contents, engine, store, place, key } = asked
  const { from, file, delivered, at, share } = described
  const records = recordsOf(standing, {
    ...(file === undefined ? {} : { file }),
    ...(delivered === undefined ? {} : { delivered }),
  })
  const step = `record-keys/microdata-${described.name}`
  const inputs = Object.fromEntries(
    standing.deliveries.map((one) => [recordsName(one), contents.get(recordsName(one)) ?? '']),
  )
  await makeRecordKeys(
    { step, units: records, column: 'record', by: 'unit', inputs },
    key,
    modulus,
    engine,
    place.root,
    store,
  )
  const people = population(records, dataset(step, ['record', 'record_key']), 'record', at)
  const counted = relation(
    'persons',
    ['n'],
    'Persons',
    sql`select cast(count(*) as integer) as n from ${people}`,
  )
  const [row] = await engine.rows(print(counted, engine.dialect))
  const all = Number(row?.['n'])
  const count = share === undefined ? all : Math.round(share * all)
  if (count === 0) throw problem('run.no-records', { source: from, file: file ?? from })
  const released = releasedRecords(people, variables, share === undefined ? undefined : count)
  const read = await engine.columns(print(released, engine.dialect, { order: released.columns }))
  const columns = shuffled(read, key, asked.fingerprint)
  return { columns, weights: weightsOf(columns, all / count, described.round_weights), population: all }
}

/** The rows in the order of a second key of each. */
function shuffled(read: Columns, { key }: Key, fingerprint: string): Columns {
  const units = (read['record_key'] ?? []).map((own) => `${fingerprint} ${String(own)}`)
  const keys = recordKeys(key, units, modulus)
  const order = units.map((_, row) => row).toSorted((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b)
  return Object.fromEntries(
    Object.entries(read).map(([name, values]) => [name, order.map((row) => values[row])]),
  )
}

/** How many persons of the population each stands for: the survey's weight times what the draw took. */
function weightsOf(columns: Columns, each: number, multiple: number | undefined): Float64Array {
  const given = columns['weight'] ?? (columns['record_key'] ?? []).map(() => 1)
  return Float64Array.from(given, (weight) => {
    const exact = Number(weight) * each
    return multiple === undefined
      ? Number(exact.toFixed(4))
      : Math.max(1, Math.round(exact / multiple)) * multiple
  })
}
