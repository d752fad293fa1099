/**
 * Approvals: who let what out, or withdrew it, when and why. Rows are added and never changed; triggers of the catalog refuse the rest.
 *
 * A row is on the disk before what it allows is published, so nothing counted from records is ever public without its name.
 */
import { DatabaseSync } from 'node:sqlite'

export interface ApprovalRecord {
  /** ISO date and time. */
  readonly at: string
  /** Name of the person. */
  readonly who: string
  readonly action: 'approved' | 'withdrawn'
  /** `release`, or `microdata/NAME`. */
  readonly what: string
  /** Hash of what would be published: that of the release, or SHA-256 of the file. */
  readonly hash: string
  /** Number of the release; null where it is none, or was withdrawn. */
  readonly release: number | null
  /** SHA-256 of the disclosure report that was before the person. */
  readonly report: string
  /** Checks that were red. */
  readonly red: readonly string[]
  /** Why it was approved although checks were red; null where none was. */
  readonly reason: string | null
  readonly note: string | null
}

export interface Approvals {
  append(approval: ApprovalRecord): void
  /** In the order in which they were given. */
  all(): readonly ApprovalRecord[]
  close(): void
}

const schema = `
create table if not exists approval (
  id integer primary key autoincrement, at text not null, who text not null, action text not null, what text not null, hash text not null,
  release integer, report text not null, red text not null, reason text, note text
) strict;
create trigger if not exists approval_never_changed before update on approval begin select raise(abort, 'approvals are never changed'); end;
create trigger if not exists approval_never_removed before delete on approval begin select raise(abort, 'approvals are never removed'); end;`

const columns = 'at, who, action, what, hash, release, report, red, reason, note'

/** Open the approvals in the catalog at `path`, made where they are absent. */
export function openApprovals(path: string): Approvals {
  const db = new DatabaseSync(path)
  db.exec('pragma busy_timeout = 5000; pragma journal_mode = wal; pragma synchronous = full')
  db.exec(schema)
  return {
    append: (a) => {
      db.prepare(`insert into approval (${columns}) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`).run(
        a.at,
        a.who,
        a.action,
        a.what,
        a.hash,
        a.release,
        a.report,
        a.red.join(' '),
        a.reason,
        a.note,
      )
    },
    all: () =>
      (
        db.prepare(`select ${columns} from approval order by id`).all() as unknown as (Omit<
          ApprovalRecord,
          'red'
        > & { readonly red: string })[]
      ).map((row) => ({ ...row, red: row.red === '' ? [] : row.red.split(' ') })),
    close: () => db.close(),
  }
}
