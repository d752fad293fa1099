/**
 * A linkage that was written, opened to be asked: its links by number, and records by source and id.
 */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { openDuckdb } from '../engine/duckdb.ts'
import type { Engine } from '../engine/engine.ts'
import { dataset, id, join as list, print, relation, sql } from '../sql/index.ts'
import type { Relation } from '../sql/index.ts'
import type { LinkModel } from '../steps/link/model/model.ts'
import { openOnto } from './onto.ts'
import type { Onto } from './onto.ts'
import type { LinkResult } from './result.ts'
import { files } from './write-linkage.ts'

export interface OpenLinkage {
  readonly model: LinkModel
  /** Probability from which pairs count as links. */
  readonly threshold: number
  /** Columns of the records, the id not among them. */
  readonly columns: readonly string[]
  rows(relation: Relation, order?: readonly string[]): ReturnType<Engine['rows']>
  close(): void
}

export const linksFile = 'links'
/** All records: source, id, and their columns as texts. */
export const recordsFile = 'records of all sources'

/** @throws link.unknown-linkage */
export async function openLinkage(folder: string): Promise<OpenLinkage> {
  const onto: Onto = openOnto(folder)
  const { model } = onto
  const result = JSON.parse(readFileSync(join(folder, files.result), 'utf8')) as Pick<LinkResult, 'cut'>
  const engine = await openDuckdb(resolve(folder))
  await engine.bind(linksFile, resolve(folder, files.links))
  const found = new Map<string, readonly string[]>()
  for (const [i, source] of onto.sources.entries()) {
    await engine.bind(`records ${i + 1}`, resolve(source.path))
    const [first] = await engine.rows(`select * from "records ${i + 1}" limit 1`)
    found.set(source.name ?? '', Object.keys(first ?? {}))
  }
  const columns = [...(found.values().next().value ?? [])].filter((name) => name !== model.id)
  const union = list(
    [...found.keys()].map(
      (name, i) =>
        sql`select ${name} as source, cast(${id(model.id)} as varchar) as id${columns.length === 0 ? sql`` : sql`, ${list(columns.map((c) => sql`cast(${id(c)} as varchar) as ${id(c)}`))}`} from ${dataset(`records ${i + 1}`, [])}`,
    ),
    ' union all ',
  )
  await engine.keep(
    recordsFile,
    print(relation(recordsFile, ['source', 'id', ...columns], 'All records', union), 'duckdb'),
  )
  return {
    model,
    threshold: result.cut,
    columns,
    rows: (asked, order) => engine.rows(print(asked, 'duckdb', order === undefined ? {} : { order })),
    close: () => engine.close(),
  }
}
