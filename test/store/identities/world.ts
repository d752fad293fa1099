/**
 * A folder with identities of invented people, whose values are easy to recognise wherever they turn up.
 */
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { openPrivateDuckdb } from '../../../src/engine/private-duckdb.ts'
import type { PrivateEngine } from '../../../src/engine/private-duckdb.ts'
import { relation, sql } from '../../../src/sql/index.ts'
import type { Relation } from '../../../src/sql/index.ts'
import { openIdentityStore } from '../../../src/store/identities/identities.ts'
import type { Identities, IdentityOptions } from '../../../src/store/identities/identities.ts'
import type { GivenIdentities } from '../../../src/store/identities/write-identities.ts'
import { layout } from '../../../src/store/layout.ts'
import type { Layout } from '../../../src/store/layout.ts'

/** What must never be found outside: a part of every name, document and date of birth. */
export const marks = ['QADIR', 'Zulekha', 'PX77', '1987-06-', '19870']

/** Records 1 to n: id, names, document, date of birth, and what may be analysed. */
export const people = (n: number): Relation =>
  relation(
    'people',
    ['record', 'surname', 'given_name', 'document', 'born', 'citizenship'],
    'Invented people',
    sql`select 'R-' || cast(i as varchar) as record, 'QADIR' || cast(i % 97 as varchar) as surname,
      case when i % 11 = 0 then null else 'Zulekha' || cast(i % 89 as varchar) end as given_name,
      case when i % 10 = 0 then null else 'PX77' || cast(i as varchar) end as document,
      date '1987-06-01' + cast(i % 30 as integer) as born, case when i % 2 = 0 then 'MLI' else 'BFA' end as citizenship
      from range(1, ${n + 1}) as t(i)`,
  )

export const given = (source: string, changes: Partial<GivenIdentities> = {}): GivenIdentities => ({
  source,
  delivery: '2026-10',
  from: people(40),
  record: 'record',
  columns: ['surname', 'given_name', 'document', 'born'],
  retention: '2030-12-31',
  pseudonyms: 'pseudonyms',
  ...changes,
})

export const reason = {
  who: 'linkage unit',
  why: 'link permits with crossings',
  now: '2026-11-27T09:00:00Z',
} as const

export interface World {
  readonly dir: string
  readonly at: Layout
  readonly engine: PrivateEngine
  readonly warnings: readonly string[]
  open(options?: Partial<IdentityOptions>): Identities
  close(): void
}

export async function world(): Promise<World> {
  const dir = mkdtempSync(join(tmpdir(), 'corridor-identities-'))
  const at = layout(dir)
  mkdirSync(join(at.root, 'temporary'))
  const engine = await openPrivateDuckdb(at.root)
  const opened: Identities[] = []
  const warnings: string[] = []
  return {
    dir,
    at,
    engine,
    warnings,
    open: (options = {}) => {
      const store = openIdentityStore(at, { env: {}, warn: (line) => void warnings.push(line), ...options })
      opened.push(store)
      return store
    },
    close: () => {
      for (const store of opened) store.close()
      engine.close()
      rmSync(dir, { recursive: true })
    },
  }
}

/** Every file under a folder, by its path there. */
export const filesUnder = (dir: string): ReadonlyMap<string, Buffer> =>
  new Map(
    readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path, readFileSync(path)]),
  )

/** Marks that stand in bytes as they are, as UTF-16, as base64 would be read, or in a deflated stream that begins anywhere. */
export function marksIn(bytes: Buffer): readonly string[] {
  const views = [bytes, ...inflated(bytes)]
  return marks.filter((mark) =>
    views.some((view) => view.includes(mark) || view.includes(Buffer.from(mark, 'utf16le'))),
  )
}

function inflated(bytes: Buffer): readonly Buffer[] {
  const found: Buffer[] = []
  // A zlib stream begins with 78 and 01, 5e, 9c or da.
  for (let at = bytes.indexOf(0x78); at !== -1; at = bytes.indexOf(0x78, at + 1)) {
    if (![0x01, 0x5e, 0x9c, 0xda].includes(bytes[at + 1] ?? -1)) continue
    try {
      found.push(inflateSync(bytes.subarray(at), { finishFlush: 2 }))
    } catch {
      // Not a stream after all.
    }
  }
  return found
}
