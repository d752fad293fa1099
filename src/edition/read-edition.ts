/**
 * An edition's folder, read: `corridor.yaml`, the `source.yaml` of each source that it names, its linkages and its own codelists.
 *
 * This is the edge: what a person wrote is checked here once, and everything inside works on the parsed form. The
 * deliveries themselves are not opened, and whether a table exists is for whoever knows the tables.
 */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { problem } from '../problem.ts'
import { Codelist } from '../standards/codelist.ts'
import { editDistance } from '../standards/edit-distance.ts'
import { Edition } from './edition.ts'
import { Linkage } from './linkage.ts'
import { Methods } from './methods.ts'
import { readPart } from './read-part.ts'
import { RecordSource } from './record-source.ts'
import { Source } from './source.ts'

export interface ReadEdition {
  readonly edition: Edition
  /** In the order of `corridor.yaml`; `dir` is the folder in which the source's files lie. */
  readonly sources: readonly (Source & { readonly dir: string })[]
  /** Sources of person-level records, in the order of `corridor.yaml`. */
  readonly recordSources: readonly (RecordSource & { readonly dir: string })[]
  /** The lists that only this edition has (`codelists/*.yaml`), in the order of their file names. */
  readonly codelists: readonly Codelist[]
  /** In the order of `corridor.yaml`; `dir` is the folder in which the linkage's files lie. */
  readonly linkages: readonly (Linkage & { readonly id: string; readonly dir: string })[]
  /** How records become statistics (`methods.yaml`), where the edition has it. */
  readonly methods?: Methods
  readonly dir: string
}

/** Names at most this many slips apart are offered as near. */
const nearness = 4

/**
 * Read the edition in the folder `dir`.
 *
 * @throws edition.missing, edition.invalid, edition.unknown-source
 */
export function readEdition(dir: string): ReadEdition {
  const edition = readPart(dir, 'corridor.yaml', Edition)
  twice(edition.sources, 'corridor.yaml', 'sources')
  twice(edition.tables, 'corridor.yaml', 'tables')
  const all = edition.sources.map((id) => readSource(dir, id))
  const sources = all.filter((source) => source.record_type === 'observation')
  const recordSources = all.filter((source) => source.record_type !== 'observation')
  const codelists = names(dir, 'codelists', '.yaml').map((name) =>
    readPart(dir, `codelists/${name}`, Codelist),
  )
  const named = edition.linkages ?? []
  twice(named, 'corridor.yaml', 'linkages')
  const linkages = named.map((id) => ({
    ...readPart(dir, `linkage/${id}/linkage.yaml`, Linkage),
    id,
    dir: join(dir, 'linkage', id),
  }))
  const methods = existsSync(join(dir, 'methods.yaml'))
    ? { methods: readPart(dir, 'methods.yaml', Methods) }
    : {}
  return { edition, sources, recordSources, codelists, linkages, ...methods, dir }
}

const AnySource = z.discriminatedUnion('record_type', [Source, RecordSource])

function readSource(dir: string, id: string): (Source | RecordSource) & { readonly dir: string } {
  const file = `sources/${id}/source.yaml`
  if (!existsSync(join(dir, file))) {
    const near = names(dir, 'sources', '')
      .map((name) => ({ name, slips: editDistance(id, name, nearness) }))
      .filter(({ slips }) => slips <= nearness)
      .toSorted((a, b) => a.slips - b.slips)
      .slice(0, 3)
    throw problem('edition.unknown-source', { source: id, near: near.map(({ name }) => name) })
  }
  const source = readPart(dir, file, AnySource)
  if (source.id !== id) {
    throw problem('edition.invalid', { file, where: 'id', found: `“${source.id}” in the folder “${id}”` })
  }
  twice(
    source.files.map(({ name }) => name),
    file,
    'files',
  )
  return { ...source, dir: join(dir, 'sources', id) }
}

/** @throws edition.invalid where one name stands twice in `list` */
function twice(list: readonly string[], file: string, where: string): void {
  const again = list.find((name, place) => list.indexOf(name) !== place)
  if (again !== undefined) throw problem('edition.invalid', { file, where, found: `“${again}” twice` })
}

function names(dir: string, folder: string, ending: string): string[] {
  const path = join(dir, folder)
  return existsSync(path)
    ? readdirSync(path)
        .filter((name) => name.endsWith(ending))
        .toSorted()
    : []
}
