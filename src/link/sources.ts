/**
 * Files to link: CSV or Parquet, each a source with its name; what cannot be linked is said before any work is done.
 */
import { closeSync, existsSync, mkdirSync, openSync, readSync, statSync } from 'node:fs'
import { basename, extname, join, relative, resolve } from 'node:path'
import type { SourceFile } from '../edition/source.ts'
import { Problem, problem } from '../problem.ts'
import { call, dataset, id, join as list, relation, sql } from '../sql/index.ts'
import type { Relation } from '../sql/index.ts'
import { nearCodes } from '../standards/near-codes.ts'
import { inspect } from '../store/inspect.ts'
import type { Origin } from '../steps/link/encode/records.ts'
import type { Session } from './session.ts'

export interface GivenFile {
  /** Name of the source; that of the file where absent. */
  readonly name?: string
  readonly path: string
  /** It was linked before. */
  readonly known?: boolean
}

export interface Sources {
  readonly origins: readonly Origin[]
  /** Columns that all of them have. */
  readonly columns: readonly string[]
}

export type Encoding = SourceFile['encoding']

/**
 * @param idColumn names a record in its source
 * @throws read.missing-file, read.empty-file, read.not-a-table, read.ragged-rows, read.invalid-encoding, link.unreadable-file,
 *   link.missing-id, link.duplicate-ids, link.mixed-types
 */
export async function openSources(
  at: Session,
  files: readonly GivenFile[],
  idColumn: string,
  encoding: Encoding = 'utf-8',
): Promise<Sources> {
  at.begin('open files')
  const origins: Origin[] = []
  const types: ReadonlyMap<string, string>[] = []
  for (const [place, file] of files.entries()) {
    const name = file.name ?? basename(file.path, extname(file.path))
    if (!existsSync(file.path)) throw problem('read.missing-file', { file: name, path: file.path })
    const shown = basename(file.path)
    if (statSync(file.path).isDirectory())
      throw problem('link.unreadable-file', { file: shown, why: 'it is a folder' })
    const path = /\.(csv|tsv|txt)$/i.test(file.path)
      ? await fromCsv(at, file.path, shown, place, idColumn, encoding)
      : resolve(file.path)
    const bound = `file ${place + 1}`
    await at.engine.bind(bound, path).catch((error: unknown) => {
      throw unreadable(shown, error)
    })
    const found = await columnTypes(at, bound, shown)
    if (!found.has(idColumn))
      throw problem('link.missing-id', {
        file: shown,
        column: idColumn,
        known: [...found.keys()],
        near: nearCodes(idColumn, [...found.keys()]),
      })
    origins.push({
      name,
      path,
      rows: await checkIds(at, dataset(bound, [idColumn]), shown, idColumn).catch((error: unknown) => {
        throw unreadable(shown, error)
      }),
      ...(file.known === true ? { known: true } : {}),
    })
    types.push(found)
  }
  await refuseRepeated(at, origins, idColumn)
  return { origins, columns: commonColumns(files, types, idColumn) }
}

/** What engines say of a file whose bytes are not what they should be. */
const damaged = /failed to read|decompress|snappy|zstd|corrupt|parquet|thrift|footer|encoding/i

/** The problem of a file that could not be read; another problem stays what it is. */
export const unreadable = (file: string, error: unknown): Problem =>
  error instanceof Problem && !(error.code === 'link.engine-failed' && damaged.test(error.message))
    ? error
    : problem('link.unreadable-file', { file, why: 'it is neither CSV nor Parquet that can be read whole' })

/** Types of the columns, by name. */
async function columnTypes(at: Session, bound: string, shown: string): Promise<ReadonlyMap<string, string>> {
  const [first] = await at.rows(firstRow(bound)).catch((error: unknown) => {
    throw unreadable(shown, error)
  })
  if (first === undefined) throw problem('read.empty-file', { file: shown, found: 'no rows' })
  const names = Object.keys(first)
  const asked = relation(
    'types',
    names,
    'Types of the columns',
    sql`select ${list(names.map((name) => sql`typeof(${id(name)}) as ${id(name)}`))} from ${dataset(bound, names)} limit 1`,
  )
  const [typed] = await at.rows(asked)
  return new Map(names.map((name) => [name, String(typed?.[name]).toLowerCase()]))
}

/** The first row, with whatever columns there are. */
const firstRow = (bound: string): Relation =>
  relation('first row', [], 'The first row', sql`select * from ${dataset(bound, [])} limit 1`)

async function checkIds(at: Session, from: Relation, shown: string, column: string): Promise<number> {
  const key = sql`nullif(${call('toText', id(column))}, '')`
  const [counts] = await at.rows(
    relation(
      'ids',
      ['records', 'known', 'apart'],
      'Records, ids that are there, and different ones',
      sql`select count(*) as records, count(${key}) as known, count(distinct ${key}) as apart from ${from}`,
    ),
  )
  const [records, known, apart] = ['records', 'known', 'apart'].map((name) => Number(counts?.[name]))
  if (known !== records)
    throw problem('link.missing-id', {
      file: shown,
      column,
      known: [],
      near: [],
      records: (records ?? 0) - (known ?? 0),
    })
  if (apart !== records)
    throw problem('link.duplicate-ids', { file: shown, column, records: (records ?? 0) - (apart ?? 0) })
  return records ?? 0
}

/** A source may come in several files, but a record only in one. */
async function refuseRepeated(at: Session, origins: readonly Origin[], idColumn: string): Promise<void> {
  for (const [i, origin] of origins.entries())
    for (const [j, other] of origins.entries()) {
      if (j >= i || other.name !== origin.name) continue
      const key = (side: string) => call('toText', sql`${id(side)}.${id(idColumn)}`)
      const [found] = await at.rows(
        relation(
          'repeated ids',
          ['n'],
          `Ids of ${origin.name} that stand in two files`,
          sql`select count(*) as n from ${dataset(`file ${i + 1}`, [])} as a join ${dataset(`file ${j + 1}`, [])} as b on ${key('a')} = ${key('b')}`,
        ),
      )
      const records = Number(found?.['n'] ?? 0)
      if (records > 0) throw problem('link.repeated-records', { source: origin.name, records })
    }
}

function commonColumns(
  files: readonly GivenFile[],
  types: readonly ReadonlyMap<string, string>[],
  idColumn: string,
): readonly string[] {
  const [first, ...others] = types
  if (first === undefined) return []
  const common = [...first.keys()].filter((name) => others.every((t) => t.has(name)))
  for (const name of common) {
    // Ids are compared within a source only, and as texts.
    if (name === idColumn) continue
    const kinds = new Set(types.map((t) => kindOf(t.get(name) ?? '')))
    if (kinds.size > 1)
      throw problem('link.mixed-types', {
        column: name,
        types: types.map((t, i) => `${t.get(name) ?? ''} in ${basename(files[i]?.path ?? '')}`),
      })
  }
  return common
}

/** Types whose texts mean the same. */
const kindOf = (type: string): string =>
  /^(tinyint|smallint|integer|int|bigint|hugeint|long|u\w*int)/.test(type)
    ? 'whole number'
    : /^(varchar|string|char)/.test(type)
      ? 'text'
      : type

async function fromCsv(
  at: Session,
  path: string,
  shown: string,
  place: number,
  idColumn: string,
  encoding: Encoding,
): Promise<string> {
  const delimiter = delimiterOf(path)
  await inspect(path, shown, { delimiter, encoding, columns: {} } as unknown as SourceFile)
  const lines = relation(
    'lines',
    [],
    `Lines of ${shown}`,
    sql`select * from ${call('readCsv', sql`${relative(at.folder, resolve(path))}`, sql`${delimiter}`, sql`${encoding}`)}`,
  )
  const [first] = await at.rows({
    ...lines,
    query: sql`${lines.query as NonNullable<Relation['query']>} limit 1`,
  })
  const names = Object.keys(first ?? {})
  const text = (name: string) => sql`nullif(trim(${id(name)}), '')`
  const whole = sql`try_cast(${text(idColumn)} as bigint)`
  const numbered =
    names.includes(idColumn) &&
    Number(
      (
        await at.rows(
          relation(
            'ids that are no number',
            ['n'],
            'Ids that are no whole number as such are written',
            sql`select count(*) as n from ${lines} where ${call('toText', whole)} is distinct from ${text(idColumn)}`,
          ),
        )
      )[0]?.['n'],
    ) === 0
  const target = join('temporary', `source-${place + 1}-${process.pid}.parquet`)
  mkdirSync(join(at.folder, 'temporary'), { recursive: true })
  await at.write(
    relation(
      `read ${shown}`,
      names,
      `Fields of ${shown} without outer blanks`,
      sql`select ${list(names.map((name) => sql`${numbered && name === idColumn ? whole : text(name)} as ${id(name)}`))} from ${lines}`,
    ),
    [],
    target,
  )
  return resolve(at.folder, target)
}

/** The sign that stands most often between the names of the first line. */
function delimiterOf(path: string): string {
  const handle = openSync(path, 'r')
  const buffer = Buffer.alloc(64 * 1024)
  const length = readSync(handle, buffer, 0, buffer.length, 0)
  closeSync(handle)
  const line = buffer.subarray(0, length).toString('latin1').split('\n')[0] ?? ''
  const signs = [',', ';', '\t', '|']
  return signs.toSorted((a, b) => line.split(b).length - line.split(a).length)[0] ?? ','
}
