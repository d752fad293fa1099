/**
 * The audit: entries that are added one after another and never changed, on the disk before what they tell of goes on.
 *
 * A table of SQLite whose triggers refuse changes and removals. Whoever can write to the file can take the triggers away; the chain of
 * hashes shows that (verify.ts), and an anchor kept elsewhere shows even a chain that was made anew.
 */
import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { diskProblem } from '../../disk-problem.ts'
import { problem } from '../../problem.ts'
import { chained } from './entry.ts'
import type { Access, AuditEntry } from './entry.ts'

export interface Audit {
  /** Add an entry; it is on the disk when this returns. @throws identities.busy */
  append(access: Access): AuditEntry
  /** In the order in which they lie in the file. */
  entries(): readonly AuditEntry[]
  close(): void
}

const patience = 60

const schema = `
create table if not exists entry (
  place integer primary key autoincrement, number integer not null, at text not null, who text not null, action text not null,
  dataset text not null, purpose text not null, rows integer, outcome text not null, previous text not null, hash text not null
) strict;
create trigger if not exists never_changed before update on entry begin select raise(abort, 'entries are never changed'); end;
create trigger if not exists never_removed before delete on entry begin select raise(abort, 'entries are never removed'); end;`

const columns = 'number, at, who, action, dataset, purpose, rows, outcome, previous, hash'

/** Open the audit, made where it is absent. @throws audit.damaged, identities.busy, and what is wrong with the disk (`store.*`) */
export function openAudit(path: string): Audit {
  const db = opened(path, 'pragma synchronous = extra')
  const transact = <T>(work: () => T): T => {
    try {
      db.exec('begin immediate')
    } catch (error) {
      throw said(error, path)
    }
    try {
      const result = work()
      db.exec('commit')
      return result
    } catch (error) {
      // A full disk has taken it back already.
      if (db.isTransaction) db.exec('rollback')
      throw said(error, path)
    }
  }
  try {
    transact(() => db.exec(schema))
  } catch (error) {
    db.close()
    throw error
  }
  const insert = db.prepare(`insert into entry (${columns}) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`)
  const last = db.prepare(`select ${columns} from entry order by place desc limit 1`)
  return {
    append: (access) =>
      transact(() => {
        const e = chained(last.get() as unknown as AuditEntry | undefined, access)
        insert.run(
          e.number,
          e.at,
          e.who,
          e.action,
          e.dataset,
          e.purpose,
          e.rows,
          e.outcome,
          e.previous,
          e.hash,
        )
        return e
      }),
    entries: () => readEntries(db),
    close: () => db.close(),
  }
}

const readEntries = (db: DatabaseSync): readonly AuditEntry[] =>
  db
    .prepare(`select ${columns} from entry order by place`)
    .all()
    .map((row) => ({ ...row })) as unknown as readonly AuditEntry[]

/**
 * The entries of a file that is only looked at; none where it does not exist. It is opened for writing all the same: what a killed
 * process left half-written is taken back first, which SQLite does not do for a reader only.
 */
export function entriesOf(path: string): readonly AuditEntry[] {
  if (!existsSync(path)) return []
  const db = opened(path, '')
  try {
    const [table] = db.prepare(`select 1 from sqlite_schema where type = 'table' and name = 'entry'`).all()
    return table === undefined ? [] : readEntries(db)
  } catch (error) {
    throw said(error, path)
  } finally {
    db.close()
  }
}

/** @throws audit.damaged, and what is wrong with the disk (`store.*`) */
function opened(path: string, more: string): DatabaseSync {
  let db: DatabaseSync | undefined
  try {
    db = new DatabaseSync(path)
    db.exec(`pragma busy_timeout = ${patience * 1000}; ${more}`)
    return db
  } catch (error) {
    if (db?.isOpen === true) db.close()
    throw said(error, path)
  }
}

/** Results of SQLite that say that another process writes, and that the file is no more what was written. */
const [busy, damage] = [5, [11, 26]]

/** What SQLite says, as a problem; another error stays what it is. */
function said(error: unknown, path: string): unknown {
  const code = error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : 0
  if (code === busy) return problem('identities.busy', { seconds: patience })
  if (damage.includes(code)) return problem('audit.damaged', { path, what: (error as Error).message })
  return diskProblem(error, path) ?? error
}
