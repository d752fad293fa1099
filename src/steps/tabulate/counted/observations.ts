/**
 * Published cells as observations of their table: one code a dimension, and the attributes that qualify the value.
 *
 * A cell counted from records names no rows and no delivery: how many rows stand behind it is what the perturbation hides. Its lineage is
 * the table's definition and the SQL of the steps.
 */
import { call, id, join, names, relation, sql, values } from '../../../sql/index.ts'
import type { Relation, Sql } from '../../../sql/index.ts'
import { columnsOf } from '../../observation.ts'
import { unitOf } from '../../unit.ts'
import { tableName } from '../derive.ts'
import type { CountedTable, Frame } from './frame.ts'
import { members } from './members.ts'
import { axes } from './shape.ts'
import type { Axis, Levels } from './shape.ts'

export interface Attributes {
  /** Code of CL_SOURCE. */
  readonly source: string
  /** When the source gave the records. */
  readonly vintage: string
  /** Code of CL_RESIDENCE_RULE, where the table counts residents or their moves. */
  readonly residence?: string
  /** Code of CL_ESTIMATE_KIND; where it is not given, OBSERVED of counted tables, SAMPLED of estimated ones. */
  readonly estimate?: string
  /** Share of those who should be in the records that are, 0 to 1, where it is known. */
  readonly coverage?: number
  /** Share of the records that were imputed, 0 to 1, where it is known. */
  readonly imputed?: number
}

/** The code of a dimension: that of the level which is kept apart, else the total. */
export const codeOf = ({ columns }: Axis): Sql =>
  columns.length < 2
    ? join(columns.length === 0 ? [sql`'_T'`] : columns.map(({ name }) => id(name)))
    : sql`coalesce(${join([...columns.map(({ name }) => sql`nullif(${id(name)}, '_T')`), sql`'_T'`])})`

/** Cells of a subtotal that are no group, and so stand in the table already. */
const repeated = (table: CountedTable, levels: Levels, frame: Frame): readonly Sql[] =>
  axes(table, levels).flatMap(({ columns }) =>
    columns
      .slice(1)
      .flatMap(({ name, level }) =>
        level === undefined
          ? []
          : [sql`${id(name)} in ${values(['_T', ...members(level, frame.words).keys()])}`],
      ),
  )

const orNull = (value: string | number | undefined, type: 'text' | 'number'): Sql =>
  value !== undefined
    ? sql`${value}`
    : type === 'text'
      ? call('toText', sql`null`)
      : sql`cast(null as double)`

/**
 * @param published see protect/cell-key/publish.ts, with the columns of `cellColumns`, and CV where cells are estimates
 * @param cells see `cellsOf`: which periods are provisional
 * @returns one row per cell: `columnsOf` the table
 */
export function observations(
  table: CountedTable,
  published: Relation,
  cells: Relation,
  frame: Frame,
  levels: Levels,
  given: Attributes,
): Relation {
  const events = table.counts.when.length > 0
  const constants: Readonly<Record<string, Sql>> = {
    REF_AREA: sql`${frame.area}`,
    SOURCE: sql`${given.source}`,
    TIME_PERIOD: events ? id('TIME_PERIOD') : sql`${frame.at.slice(0, 4)}`,
  }
  const codes = new Map(axes(table, levels).map((axis) => [axis.dimension, codeOf(axis)]))
  const period = sql`select ${events ? sql`"TIME_PERIOD"` : sql`'all' as period`} from ${cells} where provisional`
  const revised = sql`${events ? sql`"TIME_PERIOD"` : sql`'all'`} in (${period})`
  const attributes: Readonly<Record<string, Sql>> = {
    OBS_STATUS: sql`case when "OBS_STATUS" = 'A' and ${revised} then 'P' else "OBS_STATUS" end`,
    TYPE_OF_DATA: orNull(table.counts.type, 'text'),
    ESTIMATE_KIND: sql`${given.estimate ?? (table.method === 'estimated' ? 'SAMPLED' : 'OBSERVED')}`,
    UNIT_MEASURE: unitOf(table, (dimension) => codes.get(dimension) ?? constants[dimension] ?? id(dimension)),
    VINTAGE: sql`${given.vintage}`,
    DELIVERY: call('toText', sql`null`),
    ROWS: call('emptyIntegers'),
    RESIDENCE_RULE: orNull(given.residence, 'text'),
    COVERAGE: orNull(given.coverage, 'number'),
    IMPUTED: orNull(given.imputed, 'number'),
    ...(published.columns.includes('CV') ? {} : { CV: orNull(undefined, 'number') }),
  }
  const columns = columnsOf(table)
  const list = columns.map((name) => {
    const value = codes.get(name) ?? constants[name] ?? attributes[name]
    return value === undefined ? id(name) : sql`${value} as ${id(name)}`
  })
  const abroad = Object.entries(table.counts.by).flatMap(([dimension, { as, level }]) =>
    as === 'abroad' && level === undefined && levels[dimension] === undefined ? [dimension] : [],
  )
  const once = repeated(table, levels, frame)
  const told = relation(
    abroad.length === 0 ? tableName(table.id) : `told of ${table.id}`,
    columns,
    `${table.title.en}: ${table.method} from records, protected`,
    sql`select ${join(list, ',\n  ')}
from ${published}${once.length === 0 ? sql`` : sql`\nwhere ${join(once, ' and ')}`}`,
  )
  return abroad.length === 0 ? told : withImpossible(table, told, frame, abroad)
}

/** Add the cells that cannot exist: the own country where only others can stand, beside every total over those. */
function withImpossible(
  table: CountedTable,
  told: Relation,
  { area }: Frame,
  abroad: readonly string[],
): Relation {
  const columns = columnsOf(table)
  const instead = (dimension: string): Readonly<Record<string, Sql>> => ({
    [dimension]: sql`${area}`,
    OBS_VALUE: sql`cast(null as double)`,
    CV: sql`cast(null as double)`,
    OBS_STATUS: sql`'M'`,
    CONF_STATUS: sql`'F'`,
    REASON_MISSING: sql`'CANNOT_EXIST'`,
  })
  const added = abroad.map((dimension) => {
    const given = instead(dimension)
    const list = columns.map((name) => {
      const value = given[name]
      return value === undefined ? id(name) : sql`${value} as ${id(name)}`
    })
    return sql`select ${join(list)}\nfrom ${told} where ${id(dimension)} = '_T'`
  })
  return relation(
    tableName(table.id),
    columns,
    `${table.title.en}, with the cells that cannot exist`,
    join([sql`select ${names(columns)} from ${told}`, ...added], '\nunion all\n'),
  )
}
