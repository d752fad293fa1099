/**
 * The catalog: small rows that must survive a power cut. What arrived and when, which runs were made.
 */
import { openSqlite } from './open-sqlite.ts'

export interface Receipt {
  readonly sha256: string
  readonly source: string
  readonly file: string
  readonly bytes: number
  /** Rows after the header; 0 until the file was found to be a table. */
  readonly rows: number
  /** Encoding, delimiter and columns for which the file was found to be a table, and its rows; empty until then. */
  readonly shape: string
  /** ISO date and time at which these bytes first arrived. */
  readonly received: string
}

export interface RunRecord {
  readonly started: string
  readonly ended: string
  readonly state: 'done' | 'failed' | 'stopped'
  readonly made: number
  readonly kept: number
  readonly release: number | null
  readonly message: string
}

/** What a run that was done was made by, beside its deliveries. */
export interface BuildRecord {
  /** ISO date and time at which the run began. */
  readonly at: string
  /** Version of the program. */
  readonly program: string
  /** SHA-256 of each file of the edition that decides what is made, by its path in the edition. */
  readonly texts: Readonly<Record<string, string>>
}

/** One try at restoring the edition from its deliveries alone. */
export interface DrillRecord {
  /** ISO date and time at which it began. */
  readonly at: string
  readonly deliveries: number
  readonly same: boolean
  readonly seconds: number
  /** What was wrong; empty where the release was the same. */
  readonly message: string
}

export interface Catalog {
  receipt(sha256: string, source: string, file: string): Receipt | undefined
  keepReceipt(receipt: Receipt): void
  keepRun(run: RunRecord): void
  runs(): readonly RunRecord[]
  /** Keep what a file of a source was, where it is another than the one before. */
  keepCame(came: Pick<Receipt, 'source' | 'file' | 'sha256'> & { readonly at: string }): void
  /** The receipt of what a file of a source was at a moment, ISO date and time; undefined where it had not come. */
  receiptAt(source: string, file: string, at: string): Receipt | undefined
  keepBuild(build: BuildRecord): void
  /** The last one by a moment; undefined where there is none. */
  buildAt(at: string): BuildRecord | undefined
  keepDrill(drill: DrillRecord): void
  /** In the order in which they were made. */
  drills(): readonly DrillRecord[]
  close(): void
}

const schema = `
create table if not exists receipt (
  sha256 text not null, source text not null, file text not null, bytes integer not null, rows integer not null,
  shape text not null, received text not null, primary key (sha256, source, file)
) strict;
create table if not exists run (
  id integer primary key, started text not null, ended text not null, state text not null,
  made integer not null, kept integer not null, release integer, message text not null
) strict;
create table if not exists came (
  id integer primary key, at text not null, source text not null, file text not null, sha256 text not null
) strict;
create table if not exists build (id integer primary key, at text not null, program text not null, texts text not null) strict;
create table if not exists drill (
  id integer primary key, at text not null, deliveries integer not null, same integer not null, seconds real not null,
  message text not null
) strict;`

/** Open the catalog, made where it is absent. @throws store.damaged-catalog */
export function openCatalog(path: string): Catalog {
  const db = openSqlite(path, schema)
  return {
    receipt: (sha256, source, file) =>
      db
        .prepare('select * from receipt where sha256 = ? and source = ? and file = ?')
        .get(sha256, source, file) as Receipt | undefined,
    keepReceipt: (r) => {
      db.prepare(
        'insert into receipt values (?, ?, ?, ?, ?, ?, ?) on conflict do update set rows = excluded.rows, shape = excluded.shape',
      ).run(r.sha256, r.source, r.file, r.bytes, r.rows, r.shape, r.received)
    },
    keepRun: (r) => {
      db.prepare(
        'insert into run (started, ended, state, made, kept, release, message) values (?, ?, ?, ?, ?, ?, ?)',
      ).run(r.started, r.ended, r.state, r.made, r.kept, r.release, r.message)
    },
    runs: () =>
      db
        .prepare('select started, ended, state, made, kept, release, message from run order by id')
        .all() as unknown as RunRecord[],
    keepCame: ({ at, source, file, sha256 }) => {
      const last = db
        .prepare('select sha256 from came where source = ? and file = ? order by id desc limit 1')
        .get(source, file)
      if (last?.['sha256'] === sha256) return
      db.prepare('insert into came (at, source, file, sha256) values (?, ?, ?, ?)').run(
        at,
        source,
        file,
        sha256,
      )
    },
    receiptAt: (source, file, at) =>
      db
        .prepare(
          `select r.* from receipt as r left join (select sha256, max(id) as id from came where source = :source and file = :file and at <= :at
           group by sha256) as c on c.sha256 = r.sha256
           where r.source = :source and r.file = :file and r.received <= :at order by coalesce(c.id, 0) desc, r.received desc limit 1`,
        )
        .get({ source, file, at }) as unknown as Receipt | undefined,
    keepBuild: ({ at, program, texts }) => {
      db.prepare('insert into build (at, program, texts) values (?, ?, ?)').run(
        at,
        program,
        JSON.stringify(texts),
      )
    },
    buildAt: (at) => {
      const found = db
        .prepare('select at, program, texts from build where at <= ? order by at desc, id desc limit 1')
        .get(at)
      return found === undefined
        ? undefined
        : ({ ...found, texts: JSON.parse(String(found['texts'])) as unknown } as BuildRecord)
    },
    keepDrill: (d) => {
      db.prepare('insert into drill (at, deliveries, same, seconds, message) values (?, ?, ?, ?, ?)').run(
        d.at,
        d.deliveries,
        d.same ? 1 : 0,
        d.seconds,
        d.message,
      )
    },
    drills: () =>
      (
        db
          .prepare('select at, deliveries, same, seconds, message from drill order by id')
          .all() as unknown as (Omit<DrillRecord, 'same'> & { readonly same: number })[]
      ).map((d) => ({ ...d, same: d.same === 1 })),
    close: () => db.close(),
  }
}
