/**
 * The records of all sources as one relation: a number for each, and the columns that the model reads, as texts.
 *
 * Records are numbered in the order of their ids, source after source, so that nothing depends on the order of a file; an empty
 * text is a missing value.
 */
import { call, dataset, id, join, relation, sql, written } from '../../../sql/index.ts'
import type { Relation, Sql } from '../../../sql/index.ts'
import type { Column } from '../model/model.ts'
import type { Base, Coding } from './coding.ts'

export interface Origin {
  /** Name of the source. */
  readonly name: string
  /** Path of its Parquet file. */
  readonly path: string
  readonly rows: number
  /** The source is among what was linked before; only pairs with a record that was not are looked at. */
  readonly known?: boolean
}

/** Names of the sources, each once, in their order: a source may come in several files. */
export const originNames = (origins: readonly Origin[]): readonly string[] => [
  ...new Set(origins.map((origin) => origin.name)),
]

/** How many records were linked before; they come first. */
export const knownRecords = (origins: readonly Origin[]): number =>
  origins.reduce((sum, origin) => sum + (origin.known === true ? origin.rows : 0), 0)

/** The file of a source, bound by the caller. */
export const sourceName = (place: number): string => `source ${place + 1}`

const text = (column: string): Sql => sql`nullif(${call('toText', sql`s.${id(column)}`)}, '')`

/** SQL of a base that is made of several columns of the file. */
function made(column: Column): Sql {
  if (column.name_form !== undefined)
    return sql`nullif(trim(concat_ws(' ', ${join(column.name_form.of.map(id))})), '')`
  return call('toText', written(column.sql ?? ''))
}

const baseValue = (base: Base): Sql =>
  sql`${base.made === undefined ? id(base.name) : made(base.made)} as ${id(base.name)}`

/**
 * @param keep columns of the file that are carried along for what is said of the result (groups, truth), as they stand
 * @returns one row per record: n (from 0), origin (place of its source), id, and a text for every base of the coding
 */
export function records(
  origins: readonly Origin[],
  idColumn: string,
  coded: Coding,
  keep: readonly string[] = [],
): Relation {
  const columns = [...new Set([...coded.fileColumns, ...keep])]
  const bases = coded.bases.map((base) => base.name)
  const kept = keep.filter((column) => !bases.includes(column))
  const names = originNames(origins)
  let before = 0
  const parts = origins.map((origin, place) => {
    const source = dataset(sourceName(place), [idColumn, ...columns])
    // Numbered by themselves and then looked up: sorting whole records takes twice as long.
    const numbered = relation(
      `numbers of ${sourceName(place)}`,
      ['id', 'n'],
      `Records of ${origin.name} numbered in the order of their ids`,
      sql`select ${id(idColumn)} as id, cast(row_number() over (order by ${id(idColumn)}) - 1 + ${before} as integer) as n from ${source}`,
    )
    const from = sql`select k.n, cast(${names.indexOf(origin.name)} as integer) as origin, ${call('toText', sql`k.id`)} as id${columns.length === 0 ? sql`` : sql`, ${join(columns.map((c) => sql`${text(c)} as ${id(c)}`))}`}
from ${source} as s join ${numbered} as k on k.id = s.${id(idColumn)}`
    before += origin.rows
    return from
  })
  const rows = relation(
    'rows',
    ['n', 'origin', 'id', ...columns],
    'Rows of the sources, as texts, numbered one after another',
    join(parts, '\nunion all\n'),
  )
  return relation(
    'records',
    ['n', 'origin', 'id', ...bases, ...kept],
    'Records with the columns that the model compares',
    sql`select n, origin, id, ${join([...coded.bases.map(baseValue), ...kept.map(id)])}
from ${rows}`,
  )
}
