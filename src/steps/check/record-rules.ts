/**
 * What breaks each rule of person-level records, as relations: row, and for rules across rows nothing more is said.
 */
import { call, id, join, relation, sql, values, written } from '../../sql/index.ts'
import type { Relation, Sql } from '../../sql/index.ts'
import type { RecordRule } from '../../edition/record-rule.ts'
import type { Codelist } from '../../standards/codelist.ts'
import type { RecordType } from '../../standards/record-type.ts'
import { textsOf } from './texts-of.ts'

export interface RuleContext {
  readonly type: RecordType
  /** Day of the delivery, YYYY-MM-DD. */
  readonly received: string
  /** Accepted records of the source's earlier deliveries; absent where there are none. */
  readonly earlier?: Relation | undefined
  /** Those that the rules name. */
  readonly codelists: readonly Codelist[]
  /** Accepted records of another source; absent where it has none yet. */
  readonly recordsOf: (source: string) => Relation | undefined
}

const bothKnown = (columns: readonly string[]): Sql =>
  join(
    columns.map((column) => sql`${id(column)} is not null`),
    ' and ',
  )

const equalIn = (columns: readonly string[], a: string, b: string): Sql =>
  join(
    columns.map((column) => sql`${id(a)}.${id(column)} = ${id(b)}.${id(column)}`),
    ' and ',
  )

/** A limit as the column's kind has it; `received` is the day of the delivery. */
function limit(value: number | string, kind: string | undefined, received: string): Sql {
  if (kind !== 'date') return sql`cast(${String(value)} as double)`
  const day = value === 'received' ? received : String(value)
  return call('dateOfDay', call('dayNumber', sql`${day}`, sql`${'%Y-%m-%d'}`))
}

function broken(rule: RecordRule, from: Relation, context: RuleContext): Sql {
  switch (rule.rule) {
    case 'in-order': {
      const pairs = rule.columns.slice(1).map((column, i) => [rule.columns[i] ?? '', column] as const)
      return sql`select row from ${from} where ${join(
        pairs.map(([a, b]) => sql`${id(a)} > ${id(b)}`),
        ' or ',
      )}`
    }
    case 'in-range': {
      const kind = context.type.columns.find((column) => column.id === rule.column)?.kind
      const sides = [
        ...(rule.min === undefined
          ? []
          : [sql`${id(rule.column)} < ${limit(rule.min, kind, context.received)}`]),
        ...(rule.max === undefined
          ? []
          : [sql`${id(rule.column)} > ${limit(rule.max, kind, context.received)}`]),
      ]
      return sql`select row from ${from} where ${sides.length === 0 ? sql`false` : join(sides, ' or ')}`
    }
    case 'needs': {
      const applies =
        rule.codes.length === 0
          ? sql`${id(rule.column)} is not null`
          : sql`${call('toText', id(rule.column))} in ${values(rule.codes)}`
      return sql`select row from ${from} where ${applies} and not (${bothKnown(rule.columns)})`
    }
    case 'unique':
      return sql`select row from (select row, row_number() over (partition by ${join(rule.columns.map(id))} order by row) as place from ${from} where ${bothKnown(rule.columns)}) as placed where place > 1`
    case 'new':
      return context.earlier === undefined
        ? sql`select row from ${from} where false`
        : sql`select now.row from ${from} as now where exists (select 1 from ${context.earlier} as earlier where ${equalIn(rule.columns, 'earlier', 'now')})`
    case 'known': {
      const other = context.recordsOf(rule.source)
      return other === undefined
        ? sql`select row from ${from} where false`
        : sql`select now.row from ${from} as now where now.${id(rule.column)} is not null and not exists (select 1 from ${other} as other where other.${id(rule.of)} = now.${id(rule.column)})`
    }
    case 'listed':
      return sql`select row from ${from} where ${id(rule.column)} is not null and ${id(rule.column)} not in ${values(textsOf(context.codelists, rule.codelist, rule.column))}`
    case 'holds':
      return sql`select row from ${from} where not (${written(rule.sql)})`
    case 'filled':
      // It is of the file: the missing rows are told only where there are too many of them.
      return sql`select row from ${from} where ${id(rule.column)} is null
  and (select 100.0 * (count(*) - count(${id(rule.column)})) > ${rule.percent} * count(*) from ${from})`
  }
}

/** @returns one row per row of the file that breaks the rule: row */
export const brokenRule = (rule: RecordRule, from: Relation, context: RuleContext): Relation =>
  relation(`breaks ${rule.id}`, ['row'], `Rows that break the rule ${rule.id}`, broken(rule, from, context))

/** A rule whose breach is of the file as a whole: no row is set aside for it. */
export const isOfFile = (rule: RecordRule): boolean => rule.rule === 'filled'
