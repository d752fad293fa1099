/**
 * The whole pipeline on one screen: what is made of what, from the deliveries to the protected tables.
 *
 * delivery → read, harmonise → findings → accepted → table → (derived tables) → protected → release.
 * The plan is made of relations only; nothing is opened or run here, so it can be printed (`corridor show`) and tested bare.
 */
import { problem } from '../problem.ts'
import type { ReadEdition } from '../edition/read-edition.ts'
import type { Source, SourceFile } from '../edition/source.ts'
import { dataset } from '../sql/index.ts'
import type { Relation } from '../sql/index.ts'
import { compositions } from '../standards/compositions.ts'
import { nearCodes } from '../standards/near-codes.ts'
import { requests } from '../standards/requests.ts'
import type { Standards } from '../standards/standards.ts'
import { isFromRecords } from '../standards/table.ts'
import type { Table } from '../standards/table.ts'
import { accept } from '../steps/check/accept.ts'
import { findingColumns, findings } from '../steps/check/findings.ts'
import { harmonise, harmonisedColumns } from '../steps/harmonise/harmonise.ts'
import { columnsOf } from '../steps/observation.ts'
import { protect } from '../steps/protect/protect.ts'
import { read } from '../steps/read/read.ts'
import { tableName } from '../steps/tabulate/derive.ts'
import { formulas, readBy } from '../steps/tabulate/formulas.ts'
import { reported } from '../steps/tabulate/reported.ts'

/** One dataset to make: its relation, and the columns that order its rows. */
export interface Step {
  readonly id: string
  readonly relation: Relation
  readonly order: readonly string[]
}

/** A delivery in its place: what the plan needs to know of it. */
export interface Received {
  readonly source: string
  readonly file: string
  readonly sha256: string
}

export interface Plan {
  readonly steps: readonly Step[]
  /** Tables in the order of the edition, each with the sources that it comes from. */
  readonly tables: readonly { readonly table: Table; readonly sources: readonly string[] }[]
}

export const stepName = (kind: string, source: string, file: string): string =>
  `${kind}/${source}/${file.replace(/\.csv$/, '')}`

interface Delivery {
  readonly source: Source
  readonly file: SourceFile
}

export function plan(given: ReadEdition, standards: Standards, received: readonly Received[]): Plan {
  const { edition, sources } = given
  const words = { areas: standards.areas, codelists: [...standards.codelists, ...given.codelists] }
  const deliveries = sources.flatMap((source) => source.files.map((file): Delivery => ({ source, file })))
  const tableOf = (id: string, where: string): Table => {
    const found = standards.tables.find((table) => table.id === id)
    if (found === undefined)
      throw problem('edition.unknown-table', {
        table: id,
        where,
        near: nearCodes(
          id,
          standards.tables.map((t) => t.id),
        ),
      })
    return found
  }
  // What is counted from records is planned in records/plan-records.ts.
  const wanted = edition.tables
    .map((id) => tableOf(id, 'corridor.yaml'))
    .filter((table) => !isFromRecords(table))
  const shaOf = ({ source, file }: Delivery): string =>
    received.find((r) => r.source === source.id && r.file === file.name)?.sha256 ?? '0'.repeat(64)

  const perFile = deliveries.flatMap((delivery): readonly Step[] => {
    const { source, file } = delivery
    const table = tableOf(file.table, `${source.id}/source.yaml`)
    const name = (kind: string): string => stepName(kind, source.id, file.name)
    const origin = { sha256: shaOf(delivery), source: source.id, vintage: source.vintage }
    const raw = read(name('read'), file, `deliveries/${origin.sha256}.csv`)
    const clean = dataset(name('harmonise'), harmonisedColumns(table))
    const found = dataset(name('findings'), findingColumns)
    return [
      {
        id: clean.name,
        relation: harmonise(raw, file, table, origin, words),
        order: ['row', ...table.dimensions],
      },
      {
        id: found.name,
        relation: findings(clean, file, table, standards.areas),
        order: ['row', 'check', 'note'],
      },
      {
        id: name('accepted'),
        relation: accept(clean, found, table),
        // Where several rows make one cell, only the row tells them apart.
        order: file.sums ? [...table.dimensions, 'ROWS'] : table.dimensions,
      },
    ]
  })

  const finished = (id: string): Relation => dataset(tableName(id), columnsOf(tableOf(id, 'a formula')))
  const dated = standards.groups.flatMap((group) =>
    compositions(group).map((c) => ({ id: c.id, group: group.id, members: c.members })),
  )
  const ids = new Set(wanted.map((table) => table.id))
  const context = {
    input: finished,
    has: (id: string): boolean => ids.has(id),
    countries: edition.countries,
    compositions: dated,
    requests: requests(standards.templates, wanted),
    sources,
    surveys: words.codelists
      .filter((list) => list.id === 'CL_REPORT')
      .flatMap((list) => list.codes.filter((code) => code.parent === 'SURVEY').map((code) => code.id)),
  }
  const perTable = wanted.map((table): Step => {
    const formula = formulas[table.id]
    const relation =
      formula === undefined
        ? reported(
            table,
            deliveries
              .filter((d) => d.file.table === table.id)
              .map((d) => ({
                cells: dataset(stepName('accepted', d.source.id, d.file.name), columnsOf(table)),
                sums: d.file.sums,
              })),
          )
        : formula.make({ table, ...context })
    return { id: tableName(table.id), relation, order: table.dimensions }
  })

  const sourcesOf = (id: string, seen: readonly string[] = []): readonly string[] => {
    if (seen.includes(id)) return []
    const direct = deliveries.filter((d) => d.file.table === id).map((d) => d.source.id)
    const through = readBy(id, wanted).flatMap((before) => sourcesOf(before, [...seen, id]))
    return [...new Set([...direct, ...through])].toSorted()
  }
  const tables = wanted.map((table) => ({ table, sources: sourcesOf(table.id) }))
  const guarded = tables.map(({ table, sources: from }): Step => ({
    id: `protected/${table.id}`,
    relation: protect(
      table,
      finished(table.id),
      sources.filter((source) => from.includes(source.id)),
    ),
    order: table.dimensions,
  }))
  return { steps: [...perFile, ...inOrder(perTable, wanted), ...guarded], tables }
}

/** Tables after the tables that they read. */
function inOrder(steps: readonly Step[], made: readonly Table[]): readonly Step[] {
  const done = new Map<string, Step>()
  const visit = (step: Step): void => {
    if (done.has(step.id)) return
    const id = step.id.slice('tables/'.length)
    for (const reads of readBy(id, made)) {
      const before = steps.find((s) => s.id === tableName(reads))
      if (before === undefined) throw problem('edition.missing-table', { table: id, reads })
      visit(before)
    }
    done.set(step.id, step)
  }
  for (const step of steps) visit(step)
  return [...done.values()]
}
