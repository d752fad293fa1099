/**
 * Deliveries of person-level records: what each was found to be, and what was decided of it. Nothing is ever changed or removed, so
 * that every earlier state can be told, and made again (runs/earlier).
 *
 * A delivery stands from the decision that takes it in until one that replaces it. A delivery that was refused, or for whose period
 * another one stands, waits: it is kept, and not used.
 */
import { openSqlite } from './open-sqlite.ts'

export interface RecordDelivery {
  /** Of its bytes; of a file without rows that has the bytes of another, of these and its name (intake/delivery-id.ts). */
  readonly sha256: string
  readonly source: string
  /** Name of the file in source.yaml, and that of the file as it came. */
  readonly file: string
  readonly name: string
  /** What the delivery is for, as the agency names it: 2024-01. */
  readonly period: string
  /** Fingerprint of the description that it was read by. */
  readonly described: string
  readonly bytes: number
  /** ISO date and time of arrival. */
  readonly received: string
  readonly rows: number
  readonly accepted: number
  readonly setAside: number
  readonly verdict: 'accepted' | 'warnings' | 'refused'
}

export interface Decision {
  /** ISO date and time. */
  readonly at: string
  readonly source: string
  readonly sha256: string
  readonly action: 'takes' | 'replaces'
  /** The delivery that no longer stands, where one is replaced. */
  readonly replaced: string | null
}

/** One look at a delivery: when, and which records came of it. */
export interface Look {
  /** ISO date and time. */
  readonly at: string
  /** SHA-256 of the file of its accepted records; null where it was refused. */
  readonly records: string | null
}

export interface IntakeCatalog {
  /** As it was looked at last, up to a moment where one is given. */
  delivery(source: string, sha256: string, at?: string): RecordDelivery | undefined
  /** The look that gave what `delivery` gives; undefined where nobody wrote down when it was. */
  look(source: string, sha256: string, at?: string): Look | undefined
  /** In the order of their arrival, each as it was looked at last. */
  deliveries(source: string): readonly RecordDelivery[]
  /** What was known of a delivery before stays where it is. */
  keep(delivery: RecordDelivery, look?: Look): void
  decide(decision: Decision): void
  decisions(source: string): readonly Decision[]
  /** The deliveries that stood at a moment, now where none is given, in the order in which they were taken in, each as it was then. */
  standing(source: string, at?: string): readonly RecordDelivery[]
  close(): void
}

const schema = `
create table if not exists record_delivery (
  id integer primary key, sha256 text not null, source text not null, file text not null, name text not null,
  period text not null, described text not null, bytes integer not null, received text not null, rows integer not null, accepted integer not null,
  setAside integer not null, verdict text not null
) strict;
create table if not exists intake_decision (
  id integer primary key, at text not null, source text not null, sha256 text not null, action text not null, replaced text
) strict;
create table if not exists record_look (delivery integer primary key, at text not null, records text) strict;`

/** Later than every moment that is written. */
const always = '9999'

const columns =
  'sha256, source, file, name, period, described, bytes, received, rows, accepted, setAside, verdict'

/** Open the catalog at `path`, made where it is absent; it may share its file with others. @throws store.damaged-catalog */
export function openIntakeCatalog(path: string): IntakeCatalog {
  const db = openSqlite(path, schema)
  /** Row of the look at a delivery that counts at a moment. */
  const rowOf = (source: string, sha256: string, at = always): number | null =>
    (
      db
        .prepare(
          'select max(id) as id from record_delivery left join record_look on delivery = id where source = ? and sha256 = ? and coalesce(at, ?) <= ?',
        )
        .get(source, sha256, '', at) as { readonly id: number | null }
    ).id
  const delivery = (source: string, sha256: string, at?: string): RecordDelivery | undefined =>
    db
      .prepare(`select ${columns} from record_delivery where id = ?`)
      .get(rowOf(source, sha256, at)) as unknown as RecordDelivery | undefined
  const decisions = (source: string): readonly Decision[] =>
    db
      .prepare(
        'select at, source, sha256, action, replaced from intake_decision where source = ? order by id',
      )
      .all(source) as unknown as Decision[]
  return {
    delivery,
    deliveries: (source) =>
      db
        .prepare(
          `select ${columns} from record_delivery where id in (select max(id) from record_delivery where source = ? group by sha256) order by received, id`,
        )
        .all(source) as unknown as RecordDelivery[],
    look: (source, sha256, at) =>
      db
        .prepare('select at, records from record_look where delivery = ?')
        .get(rowOf(source, sha256, at)) as unknown as Look | undefined,
    keep: (d, look) => {
      const row = db
        .prepare(`insert into record_delivery (${columns}) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`)
        .run(
          d.sha256,
          d.source,
          d.file,
          d.name,
          d.period,
          d.described,
          d.bytes,
          d.received,
          d.rows,
          d.accepted,
          d.setAside,
          d.verdict,
        )
      if (look === undefined) return
      db.prepare('insert into record_look (delivery, at, records) values (?, ?, ?)').run(
        row.lastInsertRowid,
        look.at,
        look.records,
      )
    },
    decide: (d) => {
      db.prepare(
        'insert into intake_decision (at, source, sha256, action, replaced) values (?, ?, ?, ?, ?)',
      ).run(d.at, d.source, d.sha256, d.action, d.replaced)
    },
    decisions,
    standing: (source, at) => {
      const stand = new Set<string>()
      for (const one of decisions(source)) {
        if (at !== undefined && one.at > at) continue
        if (one.replaced !== null) stand.delete(one.replaced)
        stand.add(one.sha256)
      }
      return [...stand].flatMap((sha256) => delivery(source, sha256, at) ?? [])
    },
    close: () => db.close(),
  }
}
