/**
 * Deliveries of person-level records: what each was found to be, and what was decided of it. Nothing is ever changed or removed, so
 * that every earlier state can be told.
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

export interface IntakeCatalog {
  delivery(source: string, sha256: string): RecordDelivery | undefined
  /** In the order of their arrival, each as it was looked at last. */
  deliveries(source: string): readonly RecordDelivery[]
  /** What was known of a delivery before stays where it is. */
  keep(delivery: RecordDelivery): void
  decide(decision: Decision): void
  decisions(source: string): readonly Decision[]
  /** The deliveries that stood at a moment, now where none is given, in the order in which they were taken in. */
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
) strict;`

const columns =
  'sha256, source, file, name, period, described, bytes, received, rows, accepted, setAside, verdict'

/** Open the catalog at `path`, made where it is absent; it may share its file with others. @throws store.damaged-catalog */
export function openIntakeCatalog(path: string): IntakeCatalog {
  const db = openSqlite(path, schema)
  const delivery = (source: string, sha256: string): RecordDelivery | undefined =>
    db
      .prepare(
        `select ${columns} from record_delivery where source = ? and sha256 = ? order by id desc limit 1`,
      )
      .get(source, sha256) as unknown as RecordDelivery | undefined
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
    keep: (d) => {
      db.prepare(`insert into record_delivery (${columns}) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`).run(
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
      return [...stand].flatMap((sha256) => delivery(source, sha256) ?? [])
    },
    close: () => db.close(),
  }
}
