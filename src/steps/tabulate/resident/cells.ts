/**
 * The frame of the tables that are made from persons followed through time: their cells with dimensions, value and status are given, the
 * attributes follow.
 *
 * Only perturbed counts reach a value, or what is worked out from perturbed counts, or rates and estimates rounded so that no count can be
 * read from them. Such a cell names no rows and no delivery, like any counted one.
 */
import { call, id, join, relation, sql } from '../../../sql/index.ts'
import type { Relation, Sql } from '../../../sql/index.ts'
import type { Table } from '../../../standards/table.ts'
import { columnsOf } from '../../observation.ts'
import type { LookupTable } from '../../protect/ptable/lookup-table.ts'
import { unitOf } from '../../unit.ts'
import { tableName } from '../derive.ts'

/** What all cells of a table are about. */
export interface About {
  /** Code of the country (CL_AREA). */
  readonly area: string
  /** Code of CL_SOURCE. */
  readonly source: string
  /** When the source gave the records. */
  readonly vintage: string
  /** Code of CL_RESIDENCE_RULE, where one holds for all cells. */
  readonly residence?: string
  /** Share of those who should be in the records that are, 0 to 1, where it is known. */
  readonly coverage?: number
  /** Share of the records that were imputed, 0 to 1, where it is known. */
  readonly imputed?: number
}

/** How counts are perturbed (protect/cell-key/). */
export interface CellPolicy {
  readonly table: LookupTable
  /** Rows of the table's intervals as a restricted dataset, where they are scattered by a secret. */
  readonly intervals?: Relation
  /** Perturbed counts below are withheld; 0: none. */
  readonly threshold?: number
}

/** A table in two steps: its cells with their true counts, which stay restricted, and what is made of them for everybody. */
export interface ResidentTable {
  /** One row per cell and margin that counts: dimensions, count, cell_key, perturbed and more (protect/cell-key/perturb.ts). */
  readonly perturbed: Relation
  /** The table's observations, of the perturbed cells or a dataset of them. */
  readonly publish: (cells: Relation) => Relation
}

const number = (value: number | undefined): Sql =>
  value === undefined ? sql`cast(null as double)` : sql`cast(${value} as double)`

/** What a cell has: its value (null where missing) and where it is not the usual, its status, kind, error. */
export interface Cell {
  /** SQL of each dimension but REF_AREA and SOURCE. */
  readonly dimensions: Readonly<Record<string, Sql>>
  readonly value: Sql
  /** True where the value is withheld. */
  readonly withheld?: Sql
  /** Code of CL_OBS_STATUS of a value that is there; A unless given. */
  readonly status?: Sql
  /** Code of CL_ESTIMATE_KIND; OBSERVED unless given. */
  readonly kind?: Sql
  /** Coefficient of variation, a share. */
  readonly cv?: Sql
}

/** @param from everything after the select list; the columns of the table's observations come out */
export function residentTable(table: Table, about: About, cell: Cell, from: Sql): Relation {
  const { value, withheld = sql`false`, status = sql`'A'`, kind = sql`'OBSERVED'` } = cell
  const missing = sql`(${value}) is null`
  const given: Readonly<Record<string, Sql>> = {
    REF_AREA: sql`${about.area}`,
    SOURCE: sql`${about.source}`,
    OBS_VALUE: sql`cast(case when ${withheld} then null else ${value} end as double)`,
    OBS_STATUS: sql`case when ${withheld} then 'Q' when ${missing} then 'O' else ${status} end`,
    CONF_STATUS: sql`case when ${withheld} then 'A' else 'F' end`,
    TYPE_OF_DATA: call('toText', sql`null`),
    ESTIMATE_KIND: kind,
    VINTAGE: sql`${about.vintage}`,
    REASON_MISSING: sql`case when ${withheld} then 'SUPPRESSED' when ${missing} then 'NOT_AVAILABLE' end`,
    DELIVERY: call('toText', sql`null`),
    ROWS: call('emptyIntegers'),
    RESIDENCE_RULE: about.residence === undefined ? call('toText', sql`null`) : sql`${about.residence}`,
    COVERAGE: number(about.coverage),
    IMPUTED: number(about.imputed),
    CV: sql`cast(${cell.cv ?? sql`null`} as double)`,
    ...cell.dimensions,
  }
  const columns = columnsOf(table)
  const unit = unitOf(table, (dimension) => given[dimension] ?? id(dimension))
  const list = columns.map(
    (name) => sql`${name === 'UNIT_MEASURE' ? unit : (given[name] ?? id(name))} as ${id(name)}`,
  )
  return relation(
    tableName(table.id),
    columns,
    `${table.title.en}: from records of persons, protected`,
    sql`select ${join(list, ',\n  ')}\n${from}`,
  )
}
