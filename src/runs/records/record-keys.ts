/**
 * Record keys of the cell key method as datasets: a whole number for each record or person, by HMAC of what it keeps for ever: a record the
 * pseudonym of its unit, whichever delivery it stands in; a person the number.
 *
 * They are made in this process, since no engine is given the key. The key's own version is part of a dataset's key, so that a changed
 * one makes everything anew.
 */
import { createHash } from 'node:crypto'
import { openPrivateDuckdb } from '../../engine/private-duckdb.ts'
import type { Texts } from '../../engine/private-duckdb.ts'
import type { Engine } from '../../engine/engine.ts'
import { call, dataset, id, print, relation, sql } from '../../sql/index.ts'
import type { Relation } from '../../sql/index.ts'
import { recordKeys } from '../../steps/protect/keys/record-keys.ts'
import { keyOf } from '../../store/datasets.ts'
import type { Datasets, Manifest } from '../../store/datasets.ts'
import type { Key } from '../../store/identities/keyring.ts'

export interface Keyed {
  /** Name of the dataset: the column of `units` and `record_key`. */
  readonly step: string
  /** Where the units are. */
  readonly units: Relation
  /** Column that names a row of tables: `record`, `person`. */
  readonly column: string
  /** Column that the key is made of. */
  readonly by: string
  /** Content of what the units are read from, by name. */
  readonly inputs: Readonly<Record<string, string>>
}

const pageRows = 100_000

/**
 * Make the record keys of the units, or keep them, and bind them.
 *
 * @param folder the edition's `.corridor`
 * @returns the manifest, and whether it was made now
 */
export async function makeRecordKeys(
  { step, units, column, by, inputs }: Keyed,
  key: Key,
  modulus: number,
  engine: Engine,
  folder: string,
  store: Datasets,
): Promise<{ readonly manifest: Manifest; readonly fresh: boolean }> {
  const told = `HMAC-SHA256 of ${by}, modulo ${modulus}, key ${fingerprint(key)}`
  const name = keyOf(told, inputs, 'record-keys/2')
  const known = await store.find(step, name)
  const manifest =
    known ??
    (await store.make({ step, key: name, columns: [column, 'record_key'], inputs, sql: told }, (path) =>
      write(path, engine, folder, { units, column, by }, key, modulus),
    ))
  await engine.bind(step, store.path(step, name))
  return { manifest, fresh: known === undefined }
}

/** Eight hexadecimal digits that tell one key from another, and nothing of it. */
const fingerprint = ({ version, key }: Key): string =>
  `${version}-${createHash('sha256').update('record-key fingerprint').update(key).digest('hex').slice(0, 8)}`

async function write(
  path: string,
  engine: Engine,
  folder: string,
  { units, column, by }: Pick<Keyed, 'units' | 'column' | 'by'>,
  key: Key,
  modulus: number,
): Promise<number> {
  const asked = relation(
    'units',
    ['row', 'unit'],
    'Rows of tables with what their keys are made of',
    sql`select distinct ${call('toText', id(column))} as ${id('row')}, ${call('toText', id(by))} as unit from ${units}`,
  )
  const read = await engine.columns(print(asked, engine.dialect, { order: ['row'] }))
  const [rows, made] = [read['row'] ?? [], read['unit'] ?? []] as readonly (readonly string[])[]
  const maker = await openPrivateDuckdb(folder)
  try {
    await maker.take('keyed', [column, 'record_key'], pages(rows ?? [], made ?? [], column, key.key, modulus))
    const typed = relation(
      'record keys',
      [column, 'record_key'],
      'Record keys',
      sql`select ${column === 'person' ? sql`cast(person as bigint) as person` : id(column)}, cast(record_key as bigint) as record_key from ${dataset('keyed', [column, 'record_key'])}`,
    )
    return await maker.write(print(typed, maker.dialect, { order: [column] }), path)
  } finally {
    maker.close()
  }
}

function* pages(
  rows: readonly string[],
  units: readonly string[],
  column: string,
  key: Uint8Array,
  modulus: number,
): Generator<Texts> {
  for (let from = 0; from < rows.length; from += pageRows) {
    const keys = recordKeys(key, units.slice(from, from + pageRows), modulus)
    yield { [column]: rows.slice(from, from + pageRows), record_key: [...keys].map(String) }
  }
}
