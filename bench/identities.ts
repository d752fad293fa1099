/**
 * A million identities written with their pseudonyms, opened for linkage, and given a new key.
 *
 * The reference, in the same minutes on the same machine: DuckDB writing the same rows to Parquet in plain, and reading them back.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openPrivateDuckdb } from '../src/engine/private-duckdb.ts'
import { print, relation, sql } from '../src/sql/index.ts'
import { openIdentityStore } from '../src/store/identities/identities.ts'
import { openIdentities } from '../src/store/identities/open-identities.ts'
import { rotateIdentities } from '../src/store/identities/rotate-identities.ts'
import { writeIdentities } from '../src/store/identities/write-identities.ts'
import { layout } from '../src/store/layout.ts'

const dir = mkdtempSync(join(tmpdir(), 'corridor-bench-'))
const at = layout(dir)
const engine = await openPrivateDuckdb(at.root)
const store = openIdentityStore(at, { env: {}, warn: () => undefined })
const columns = ['surname', 'given_name', 'document', 'born']
const from = relation(
  'people',
  ['record', ...columns],
  'Invented people',
  sql`select 'R-' || i as record, 'SURNAME' || (i * 7919) % 50021 as surname, 'Given ' || (i * 104729) % 30011 as given_name,
    'PX' || (i * 15485863) % 10000000 as document, cast(date '1950-01-01' + cast((i * 31) % 20000 as integer) as varchar) as born
    from range(1000000) as t(i)`,
)
const reason = { who: 'bench', why: 'measure', now: new Date().toISOString() }

async function timed(what: string, work: () => unknown): Promise<void> {
  const began = performance.now()
  await work()
  const memory = Math.round(process.memoryUsage().rss / 1e6)
  console.log(
    `${what.padEnd(24)} ${((performance.now() - began) / 1000).toFixed(2).padStart(6)} s  ${memory} MB`,
  )
}

const plain = join(dir, 'plain.parquet')
await timed('plain Parquet, write', () => engine.write(print(from, 'duckdb'), plain))
await engine.bind('plain', plain)
await timed('plain Parquet, read', () => engine.keep('copy', 'select * from plain'))
await engine.drop('copy')
await timed('sealed, write', () =>
  writeIdentities(
    store,
    engine,
    {
      source: 'people',
      delivery: 'all',
      from,
      record: 'record',
      columns,
      retention: null,
      pseudonyms: 'pseudonyms',
    },
    reason,
  ),
)
await timed('sealed, open', () => openIdentities(store, engine, 'people', reason))
await timed('sealed, new key', () => rotateIdentities(store, 'people', reason))
console.log(
  `${(statSync(plain).size / 1e6).toFixed(1)} MB plain, ${(statSync(join(at.identities, 'people/all.sealed')).size / 1e6).toFixed(1)} MB sealed`,
)
store.close()
engine.close()
rmSync(dir, { recursive: true })
