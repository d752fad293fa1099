/**
 * Turn a read file into observations in standard codes: codes mapped, times and ages checked, value columns melted.
 *
 * In: the texts of `read`. Out: one row per row of the file and value column, with the table's dimensions, the value and
 * its attributes, and three columns that say what was wrong with the row (`fault`, `fault_column`, `fault_found`; null
 * where nothing was). No row is lost here: the check step sets faulty rows aside. An empty field of a value column gives no
 * cell, unless the mapping says what an empty field means.
 */
import { call, id, join, relation, sql } from '../../sql/index.ts'
import type { Relation, Sql } from '../../sql/index.ts'
import type { SourceFile } from '../../edition/source.ts'
import type { Table } from '../../standards/table.ts'
import { attributesOf, columnsOf } from '../observation.ts'
import { unitOf } from '../unit.ts'
import { readColumn } from './column.ts'
import type { Words } from './lookup.ts'

/** What harmonising needs to know of the file's delivery and source. */
export interface Origin {
  readonly sha256: string
  readonly source: string
  readonly vintage: string
}

const faults = ['fault', 'fault_column', 'fault_found'] as const

/** Columns of harmonised observations: `row`, the observation's, the fault's. */
export const harmonisedColumns = (table: Table): readonly string[] => ['row', ...columnsOf(table), ...faults]

export function harmonise(
  raw: Relation,
  file: SourceFile,
  table: Table,
  origin: Origin,
  words: Words,
): Relation {
  const entries = Object.entries(file.columns).filter(([, column]) => column.as !== 'IGNORE')
  const coded = entries
    .filter(([, column]) => column.as !== 'OBS_VALUE')
    .map(([name, column]) => readColumn(name, column, words, !table.dimensions.includes(column.as)))
  const measured = entries.filter(([, column]) => column.as === 'OBS_VALUE')

  const faultOf = (pick: (c: (typeof coded)[number]) => Sql): Sql =>
    coded.length === 0
      ? call('toText', sql`null`)
      : sql`case ${join(
          coded.map((c) => sql`when ${c.fault} is not null then ${pick(c)}`),
          ' ',
        )} end`

  const codes = relation(
    `${raw.name}.coded`,
    ['row', ...coded.map((c) => c.concept), ...measured.map(([name]) => `value ${name}`), ...faults],
    `Map the provider's codes to standard codes`,
    sql`select raw.row, ${join([
      ...coded.map((c) => sql`${c.code} as ${id(c.concept)}`),
      ...measured.map(([name]) => sql`raw.${id(name)} as ${id(`value ${name}`)}`),
      sql`${faultOf((c) => c.fault)} as fault`,
      sql`${faultOf((c) => sql`${c.name}`)} as fault_column`,
      sql`${faultOf((c) => sql`coalesce(raw.${id(c.name)}, '')`)} as fault_found`,
    ])}
from ${raw} as raw${join(
      coded.flatMap((c) => (c.join === undefined ? [] : [sql`\n${c.join}`])),
      '',
    )}`,
  )

  const melt = measured.map(([name, column]) => {
    const text = id(`value ${name}`)
    const reasons = Object.entries(column.missing)
    const isMissing = sql`(${text} is null or ${reasons.length === 0 ? sql`false` : sql`${text} in (${join(reasons.map(([found]) => sql`${found}`))})`})`
    const number = call('toNumber', text)
    const given: Record<string, Sql> = {
      ...Object.fromEntries(coded.map((c) => [c.concept, id(c.concept)])),
      ...Object.fromEntries(
        Object.entries({ ...file.set, ...column.set }).map(([concept, code]) => [concept, sql`${code}`]),
      ),
    }
    const status = sql`case when ${isMissing} then ${
      reasons.length === 0
        ? sql`'O'`
        : sql`case ${join(
            reasons.map(([found, why]) => sql`when coalesce(${text}, '') = ${found} then ${why}`),
            ' ',
          )} else 'O' end`
    } else ${given['OBS_STATUS'] ?? sql`'A'`} end`
    const attribute: Record<string, Sql> = {
      OBS_STATUS: status,
      CONF_STATUS: sql`'F'`,
      TYPE_OF_DATA: given['TYPE_OF_DATA'] ?? call('toText', sql`null`),
      ESTIMATE_KIND: given['ESTIMATE_KIND'] ?? sql`'OBSERVED'`,
      UNIT_MEASURE: given['UNIT_MEASURE'] ?? unitOf(table, (dimension) => given[dimension] ?? sql`null`),
      SOURCE: sql`${origin.source}`,
      VINTAGE: sql`${origin.vintage}`,
      REASON_MISSING: sql`case when ${isMissing} then 'NOT_AVAILABLE' end`,
      DELIVERY: sql`${origin.sha256}`,
      ROWS: call('oneInteger', sql`row`),
    }
    const dimension = (concept: string): Sql =>
      given[concept] ?? attribute[concept] ?? call('toText', sql`null`)
    const value = column.factor === 1 ? number : sql`round(${number} * ${column.factor}, 6)`
    const invalid = sql`not ${isMissing} and (${number} is null or not ${call('isFinite', number)})`
    const onlyGiven =
      column.missing[''] === undefined ? sql`\nwhere ${text} is not null or fault is not null` : sql``
    return sql`select row, ${join([
      ...table.dimensions.map((concept) => sql`${dimension(concept)} as ${id(concept)}`),
      sql`case when not ${isMissing} then ${value} end as "OBS_VALUE"`,
      ...attributesOf(table).map(
        (attributeName) => sql`${attribute[attributeName] as Sql} as ${id(attributeName)}`,
      ),
      sql`coalesce(fault, case when ${invalid} then 'harmonise.invalid-number' end) as fault`,
      sql`case when fault is not null then fault_column when ${invalid} then ${name} end as fault_column`,
      sql`case when fault is not null then fault_found when ${invalid} then ${text} end as fault_found`,
    ])}
from ${codes}${onlyGiven}`
  })

  return relation(
    `${raw.name}.harmonised`,
    harmonisedColumns(table),
    'One row per cell: the value columns under each other, each with its codes',
    join(melt, '\nunion all\n'),
  )
}
