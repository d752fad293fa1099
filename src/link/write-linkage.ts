/**
 * Write a linkage as a folder: links, persons, the records that were read, the trained model, events, numbers, report, SQL.
 *
 * Everything is made in a folder beside it, which then takes its name: a crash leaves the old linkage or the new one, whole. The
 * folder holds names and dates as they came: it belongs on the restricted side.
 */
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { problem } from '../problem.ts'
import { dataset, id, join as list, relation, sql } from '../sql/index.ts'
import type { Relation, Sql } from '../sql/index.ts'
import { originNames } from '../steps/link/encode/records.ts'
import type { Origin } from '../steps/link/encode/records.ts'
import { writeModel } from '../steps/link/model/write-model.ts'
import type { IdentityEvent } from '../steps/link/cluster/identity.ts'
import { keepTable } from './keep-table.ts'
import { sweepLeftovers } from './leftovers.ts'
import type { Linked } from './link-records.ts'
import { reportPage } from './report/report-page.tsx'
import type { Language } from '../standards/labels.ts'
import type { LinkResult } from './result.ts'
import type { Session } from './session.ts'

/** Names of the files of a linkage. */
export const files = {
  links: 'links.parquet',
  persons: 'persons.parquet',
  records: 'records',
  model: 'model.yaml',
  state: 'linkage.json',
  events: 'events.jsonl',
  result: 'result.json',
  report: (language: Language): string => `report.${language}.html`,
  sql: 'linkage.sql',
} as const

const recordsFile = (i: number): string => `${files.records}/${i + 1}.parquet`

const beside = (out: string, what: string): string => join(dirname(out), `.${basename(out)}.${what}`)
const makingMark = 'making-'

/** Put back what a crash between two renames may have left aside, and remove what a killed process had half made. */
export function settleFolder(out: string): void {
  const target = resolve(out)
  sweepLeftovers(dirname(target), basename(beside(target, makingMark)))
  const before = beside(target, 'before')
  if (existsSync(before) && !existsSync(target)) renameSync(before, target)
  rmSync(before, { recursive: true, force: true })
}

export interface Identities {
  /** Number of the person of each record. */
  readonly person: Float64Array
  /** The next number that was never used. */
  readonly next: number
  readonly events: readonly IdentityEvent[]
  /** Events of the linkages before this one, as they stand in their file. */
  readonly history: string
}

const sourceOf = (origins: readonly Origin[], at: Sql): Sql =>
  sql`case ${at} ${list(
    originNames(origins).map((name, i) => sql`when ${i} then ${name}`),
    ' ',
  )} end`

/** One row per link: the two records by source and id, weight, probability, pattern, rules that found it. */
function linksRelation(origins: readonly Origin[]): Relation {
  const records = dataset('records', [])
  return relation(
    'links to write',
    ['left_source', 'left_id', 'right_source', 'right_id', 'weight', 'probability', 'pattern', 'found'],
    'Links with the ids of their records',
    sql`select ${sourceOf(origins, sql`a.origin`)} as left_source, a.id as left_id, ${sourceOf(origins, sql`b.origin`)} as right_source, b.id as right_id,
  k.l, k.r, k.weight, k.probability, k.pattern, k.found
from ${dataset('links', [])} as k join ${records} as a on a.n = k.l join ${records} as b on b.n = k.r`,
  )
}

function personsRelation(origins: readonly Origin[]): Relation {
  return relation(
    'persons to write',
    ['source', 'id', 'person', 'probability'],
    'Records with the number of their person',
    sql`select r.n, ${sourceOf(origins, sql`r.origin`)} as source, r.id, cast(p.person as bigint) as person, p.probability
from ${dataset('records', [])} as r join ${dataset('persons found', [])} as p on p.n = r.n`,
  )
}

interface Writing {
  readonly idColumn: string
  /** The records are not copied. */
  readonly idsOnly: boolean
  /** Of the report. */
  readonly languages: readonly Language[]
  /** Kept as it is in linkage.json. */
  readonly about: Readonly<Record<string, unknown>>
}

/** A linkage that is being written: the engine writes links and persons while others work. */
export interface LinkageFolder {
  /** Begin to write the links, which stand in the engine. */
  beginLinks(origins: readonly Origin[]): void
  /** Begin to write the records with their persons, once the links are written. */
  beginPersons(linked: Linked, identities: Identities): Promise<void>
  /** Write the rest, then give the folder its name. */
  finish(linked: Linked, identities: Identities, result: LinkResult, writing: Writing): Promise<void>
  /** Leave nothing of it; after `finish` there is nothing to leave. */
  leave(): Promise<void>
}

/** @param out the folder whose place it takes */
export function openFolder(at: Session, out: string): LinkageFolder {
  const target = resolve(out)
  const making = beside(target, `${makingMark}${process.pid}`)
  rmSync(making, { recursive: true, force: true })
  mkdirSync(making, { recursive: true })
  let begun: Promise<unknown> = Promise.resolve()
  const begin = (what: Relation, order: readonly string[], file: string): void => {
    begun = at.write(what, order, join(making, file))
    // Whoever waits for it is told what failed.
    begun.catch(() => undefined)
  }
  return {
    beginLinks: (origins) => begin(linksRelation(origins), ['l', 'r'], files.links),
    beginPersons: async (linked, identities) => {
      await begun
      await keepPersons(at, linked, identities)
      // Records are numbered in the order of their sources and ids.
      begin(personsRelation(linked.prepared.origins), ['n'], files.persons)
    },
    finish: async (linked, identities, result, writing) => {
      await begun
      await writeRest(at, making, linked, identities, result, writing)
      // A signal to stop that came meanwhile is heard before the folder takes its name.
      await setImmediate()
      if (at.stopped()) throw problem('link.stopped', {})
      settleFolder(target)
      const before = beside(target, 'before')
      if (existsSync(target)) renameSync(target, before)
      renameSync(making, target)
      rmSync(before, { recursive: true, force: true })
    },
    leave: async () => {
      await Promise.allSettled([begun])
      rmSync(making, { recursive: true, force: true })
    },
  }
}

const keepPersons = (at: Session, { prepared, clusters }: Linked, { person }: Identities): Promise<void> =>
  keepTable(at, 'persons found', [
    { name: 'n', type: 'INT32', data: Int32Array.from({ length: prepared.total }, (_, i) => i) },
    { name: 'person', type: 'DOUBLE', data: person },
    { name: 'probability', type: 'DOUBLE', data: clusters.probability },
  ])

async function writeRest(
  at: Session,
  making: string,
  { prepared, trained }: Linked,
  identities: Identities,
  result: LinkResult,
  { idColumn, idsOnly, languages, about }: Writing,
): Promise<void> {
  const sources = idsOnly ? [] : originNames(prepared.origins)
  if (!idsOnly) mkdirSync(join(making, files.records))
  for (const [i, name] of sources.entries())
    await at.write(
      recordsOf(prepared.origins, name, idColumn, prepared.coded.fileColumns),
      [],
      join(making, recordsFile(i)),
    )
  const text = (file: string, content: string): void => writeFileSync(join(making, file), content)
  text(files.model, writeModel(trained.model))
  text(
    files.events,
    identities.history + identities.events.map((event) => `${JSON.stringify(event)}\n`).join(''),
  )
  text(files.result, `${JSON.stringify(result, null, 1)}\n`)
  for (const language of languages) text(files.report(language), reportPage(result, language))
  text(files.sql, at.said.map(({ name, sql: query }) => `-- step: ${name}\n${query.trim()};\n`).join('\n'))
  const state = {
    corridor: 'linkage/1',
    id: idColumn,
    next: identities.next,
    sources: sources.map((name, i) => ({ name, file: recordsFile(i) })),
    about,
  }
  text(files.state, `${JSON.stringify(state, null, 1)}\n`)
}

/** Records of a source as they were read, from all of its files. */
function recordsOf(
  origins: readonly Origin[],
  name: string,
  idColumn: string,
  columns: readonly string[],
): Relation {
  const wanted = [idColumn, ...columns.filter((c) => c !== idColumn)]
  const parts = origins.flatMap((origin, place) =>
    origin.name === name
      ? [sql`select ${list(wanted.map(id))} from ${dataset(`source ${place + 1}`, wanted)}`]
      : [],
  )
  return relation(
    `records of ${name}`,
    wanted,
    `Records of ${name} as they were read`,
    list(parts, ' union all '),
  )
}
