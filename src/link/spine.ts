/**
 * The spine: which records of all sources are of one person, from identities that are opened for this and nothing else.
 *
 * A person crosses a border many times under one document, so records of a source that are alike in all that is compared are one entry
 * first, and entries are linked. What is written holds pseudonyms, numbers of persons and probabilities: no name, document or date.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { making, settle, sweep } from '../durable.ts'
import type { PrivateEngine } from '../engine/private-duckdb.ts'
import { dataset, join as list, relation, sql } from '../sql/index.ts'
import type { Relation } from '../sql/index.ts'
import { assign } from '../steps/link/cluster/assign.ts'
import type { Origin } from '../steps/link/encode/records.ts'
import type { LinkModel } from '../steps/link/model/model.ts'
import { describe } from './describe.ts'
import { fromMemory } from './from-memory.ts'
import { keepTable } from './keep-table.ts'
import { linkRecords } from './link-records.ts'
import type { Linked } from './link-records.ts'
import { session } from './session.ts'
import type { LinkProgress, Session } from './session.ts'
import { compared, entries, entriesName, members, membersName, unitsOf, unnamed } from './spine-entries.ts'
import type { OpenedSource } from './spine-entries.ts'
import { files, openFolder, settleFolder } from './write-linkage.ts'

export interface SpineAsked {
  readonly sources: readonly OpenedSource[]
  readonly model: LinkModel
  /** Folder to write; what it holds of an earlier spine gives persons their numbers. */
  readonly out: string
  /** The first number that no person ever had; 1 where there was no spine. */
  readonly next: number
  /** Told of the finished file before it gets its name, with the first number that no person ever had. */
  readonly ready?: (file: string, next: number) => Promise<void>
  readonly progress: LinkProgress
  readonly stopped: () => boolean
}

export interface Spine {
  readonly records: number
  readonly persons: number
  /** Records with neither name nor document: each a person of its own. */
  readonly unnamed: number
  /** The first number that no person ever had. */
  readonly next: number
}

/** The file of the spine: source, record, unit, person, probability; one row per record. */
export const spineFile = 'spine.parquet'
/** The linkage behind it: model, links between entries, report, SQL. */
export const linkageFolder = 'linkage'

const groups = ['sex', 'citizenship']
const columns = ['source', 'record', 'unit', 'person', 'probability']

/**
 * Link the records of all sources, and write the spine; the file gets its name when it is whole.
 *
 * @throws link.unknown-column, link.invalid-model, link.empty-column, link.too-many-pairs, link.stopped, link.engine-failed
 */
export async function makeSpine(engine: PrivateEngine, asked: SpineAsked): Promise<Spine> {
  const { sources, model, out, progress, stopped } = asked
  mkdirSync(out, { recursive: true })
  sweep(out)
  settleFolder(join(out, linkageFolder))
  const at = session(fromMemory(engine), out, progress, stopped)
  const before = join(out, spineFile)
  if (existsSync(before)) await engine.bind('spine before', before)
  at.begin('put together what is alike')
  const origins: Origin[] = []
  for (const opened of sources) {
    await at.keepAs(membersName(opened.origin), members(opened))
    const rows = await at.keep(entries(opened.origin))
    if (rows > 0) origins.push({ name: opened.origin, path: entriesName(opened.origin), rows })
  }
  const once = sources.filter((one) => one.once).map((one) => one.origin)
  const unique = [
    ...model.clustering.unique,
    ...once.filter((name) => origins.some((one) => one.name === name)),
  ]
  const whole = { ...model, clustering: { ...model.clustering, unique } }
  const linked = await linkRecords(at, whole, { origins, columns: ['id', ...compared] }, groups)
  const result = await describe(at, linked, { groups }, engine.dialect)
  at.begin('write')
  const earlier = existsSync(before) ? await personsBefore(at, linked, sources) : new Map<number, number>()
  const keys = Array.from({ length: linked.prepared.total }, (_, n) => n)
  const numbered = assign(earlier, keys, linked.clusters.cluster, asked.next)
  const identities = { ...numbered, history: historyOf(out) }
  const folder = openFolder(at, join(out, linkageFolder))
  try {
    folder.beginLinks(linked.prepared.origins)
    await folder.beginPersons(linked, identities)
    await folder.finish(linked, identities, result, {
      idColumn: model.id,
      idsOnly: true,
      languages: ['en', 'fr', 'pt'],
      about: {},
    })
  } finally {
    await folder.leave()
  }
  await keepTable(at, 'persons of entries', [
    { name: 'n', type: 'INT32', data: Int32Array.from(keys) },
    { name: 'person', type: 'DOUBLE', data: numbered.person },
    { name: 'probability', type: 'DOUBLE', data: linked.clusters.probability },
  ])
  const alone = await keepUnnamed(at, sources, existsSync(before), numbered.next)
  const made = making(before)
  const records = await at.write(spineOf(sources, linked), ['source', 'record'], made)
  await asked.ready?.(made, alone.next)
  settle(made, before)
  at.begin('')
  return { records, persons: result.persons + alone.unnamed, ...alone }
}

/** Persons of the spine before, by the numbers that entries have now: of several the lowest. */
async function personsBefore(
  at: Session,
  linked: Linked,
  sources: readonly OpenedSource[],
): Promise<ReadonlyMap<number, number>> {
  const read = await at.columns(
    relation(
      'persons before',
      ['n', 'person'],
      'Persons of the spine before, by entry',
      sql`select n, cast(min(person) as double) as person from (${list(
        sources.map(
          (opened) => sql`select r.n, b.person from ${entriesOf(linked, opened.origin)} as r
join ${dataset(membersName(opened.origin), ['record', 'entry'])} as m on m.entry = r.id
join ${unitsOf(opened)} as u on u.record = m.record
join ${dataset('spine before', columns)} as b on b.source = ${opened.source} and b.unit = u.unit`,
        ),
        '\nunion all\n',
      )}) as found group by n`,
    ),
    ['n'],
  )
  const [n, person] = [read['n'] ?? [], read['person'] ?? []] as readonly (readonly number[])[]
  return new Map((n ?? []).map((entry, i) => [entry, person?.[i] ?? 0]))
}

/** Entries of an origin by their number. */
function entriesOf({ prepared }: Linked, origin: string): Relation {
  const place = prepared.origins.findIndex(({ name }) => name === origin)
  return relation(
    `numbered entries of ${origin}`,
    ['n', 'id'],
    `Entries of ${origin} by their number`,
    sql`select n, id from ${dataset('records', ['n', 'origin', 'id'])} where origin = ${place}`,
  )
}

/** Give records with neither name nor document persons of their own: the number that they had, or a new one. */
async function keepUnnamed(
  at: Session,
  sources: readonly OpenedSource[],
  known: boolean,
  first: number,
): Promise<{ readonly unnamed: number; readonly next: number }> {
  const all = unnamed(sources)
  const held = known
    ? sql`(select min(b.person) from ${dataset('spine before', columns)} as b where b.source = u.source and b.unit = u.unit)`
    : sql`cast(null as bigint)`
  const rows = await at.keepAs(
    'unnamed records',
    relation(
      'unnamed records',
      ['source', 'record', 'unit', 'person'],
      'Records that nothing can be linked by',
      sql`select source, record, unit, coalesce(held, ${first} - 1 + row_number() over (partition by held is null order by source, record)) as person
from (select u.source, u.record, u.unit, ${held} as held from ${all} as u) as given`,
    ),
  )
  return { unnamed: rows, next: first + rows }
}

const spineOf = (sources: readonly OpenedSource[], linked: Linked): Relation =>
  relation(
    'spine',
    columns,
    'Records with the number of their person, and how probably it is that one',
    list(
      [
        ...sources.map(
          (
            opened,
          ) => sql`select ${opened.source} as source, m.record, u.unit, cast(p.person as bigint) as person, p.probability
from ${dataset(membersName(opened.origin), ['record', 'entry'])} as m
join ${unitsOf(opened)} as u on u.record = m.record
join ${entriesOf(linked, opened.origin)} as r on r.id = m.entry
join ${dataset('persons of entries', ['n', 'person', 'probability'])} as p on p.n = r.n`,
        ),
        sql`select source, record, unit, cast(person as bigint), cast(1 as double) from ${dataset('unnamed records', columns)}`,
      ],
      '\nunion all\n',
    ),
  )

function historyOf(out: string): string {
  const path = join(out, linkageFolder, files.events)
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}
