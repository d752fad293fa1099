/**
 * The rules that a `source.yaml` may ask for: each gives the rows that break it.
 *
 * In: sound harmonised observations (no fault). Out: one row per row of the file that breaks the rule (`row`) with a few
 * words of numbers (`note`, codes and sums of published aggregates only). Rules only write SQL; the run asks them.
 */
import { call, id, join, names, relation, sql, values } from '../../sql/index.ts'
import type { Relation, Sql } from '../../sql/index.ts'
import type { Area } from '../../standards/area.ts'
import type { Table } from '../../standards/table.ts'
import type { Check } from '../../edition/source.ts'

export interface RuleInput {
  readonly cells: Relation
  readonly table: Table
  readonly areas: readonly Area[]
}

type Of<R extends Check['rule']> = Extract<Check, { rule: R }>

const others = (table: Table, dimension: string): readonly string[] =>
  table.dimensions.filter((d) => d !== dimension)

/** One row per group of `keys`, with the rows of the file behind the total. */
const broken = (
  from: Sql,
  keys: readonly string[],
  total: Sql,
  isTotal: Sql,
  sum: Sql,
  when: Sql,
): Sql => sql`select ${call('eachOf', sql`rows`)} as row, note from (
  select ${call('list', sql`row`)} filter (where ${isTotal}) as rows, 'given ' || ${call('numberText', total)} || ', expected ' || ${call('numberText', sum)} as note
  from ${from}
  group by ${names(keys)}
  having ${when}
)`

function addsUp(check: Of<'adds-up'>, { cells, table }: RuleInput): Sql {
  const dimension = id(check.dimension)
  const isTotal = sql`${dimension} = ${check.total}`
  const isPart =
    check.parts === undefined
      ? sql`${dimension} <> ${check.total}`
      : sql`${dimension} in ${values(check.parts)}`
  const total = sql`sum("OBS_VALUE") filter (where ${isTotal})`
  const parts = sql`sum("OBS_VALUE") filter (where ${isPart})`
  const complete =
    check.parts === undefined
      ? sql`true`
      : sql`count("OBS_VALUE") filter (where ${isPart}) >= ${check.parts.length}`
  return broken(
    sql`${cells}`,
    others(table, check.dimension),
    total,
    isTotal,
    parts,
    sql`${total} is not null and ${parts} is not null and ${complete} and abs(${total} - ${parts}) > ${check.tolerance}`,
  )
}

function balances(check: Of<'balances'>, { cells, table }: RuleInput): Sql {
  const dimension = id(check.dimension)
  const isTotal = sql`${dimension} = ${check.equals}`
  const total = sql`sum("OBS_VALUE") filter (where ${isTotal})`
  const signed = sql`sum(case when ${dimension} in ${values(check.plus)} then "OBS_VALUE" ${check.minus.length === 0 ? sql`` : sql`when ${dimension} in ${values(check.minus)} then -"OBS_VALUE"`} end)`
  const wanted = check.plus.length + check.minus.length + 1
  return broken(
    sql`${cells}`,
    others(table, check.dimension),
    total,
    isTotal,
    signed,
    sql`count("OBS_VALUE") >= ${wanted} and abs(${total} - ${signed}) > ${check.tolerance}`,
  )
}

function inRange(check: Of<'in-range'>, { cells }: RuleInput): Sql {
  const bounds = [
    ...(check.min === undefined ? [] : [sql`"OBS_VALUE" < ${check.min}`]),
    ...(check.max === undefined ? [] : [sql`"OBS_VALUE" > ${check.max}`]),
  ]
  const where = Object.entries(check.where).map(
    ([dimension, codes]) => sql` and ${id(dimension)} in ${values(codes)}`,
  )
  return sql`select row, 'given ' || ${call('numberText', sql`"OBS_VALUE"`)} as note from ${cells} where (${join(bounds, ' or ')})${join(where, '')}`
}

const unique = (
  _check: Of<'unique'>,
  { cells, table }: RuleInput,
): Sql => sql`select ${call('eachOf', sql`rows`)} as row, 'given ' || n || ' times' as note from (
  select ${call('list', sql`row`)} as rows, count(*) as n from ${cells} group by ${names(table.dimensions)} having count(*) > 1
)`

function territoryBreak(check: Of<'territory-break'>, { cells, table, areas }: RuleInput): Sql {
  const pairs = areas.flatMap((area) => area.breaks.map((at) => sql`(${area.id}, ${at.at.slice(0, 4)})`))
  const series = others(table, 'TIME_PERIOD')
  return pairs.length === 0
    ? sql`select row, '' as note from ${cells} where false`
    : sql`select row, at_break.area || ' changed in ' || at_break.year as note from (
  select row, ${id(check.dimension)} as area, "TIME_PERIOD" as time,
    lag("TIME_PERIOD") over (partition by ${names(series)} order by "TIME_PERIOD") as before
  from ${cells}
) as cell join (values ${join(pairs)}) as at_break (area, year)
  on at_break.area = cell.area and cell.before < at_break.year and cell.time >= at_break.year`
}

function notAllZero(check: Of<'not-all-zero'>, { cells }: RuleInput): Sql {
  const dimension = id(check.dimension)
  return sql`select row, 'all values of ' || ${dimension} || ' are zero' as note from ${cells} where ${dimension} in (
  select ${dimension} from ${cells} ${check.codes === undefined ? sql`` : sql`where ${dimension} in ${values(check.codes)}`}
  group by ${dimension} having count("OBS_VALUE") > 1 and sum(abs("OBS_VALUE")) = 0
) and "OBS_VALUE" is not null`
}

function body(check: Check, input: RuleInput): Sql {
  switch (check.rule) {
    case 'adds-up':
      return addsUp(check, input)
    case 'balances':
      return balances(check, input)
    case 'in-range':
      return inRange(check, input)
    case 'unique':
      return unique(check, input)
    case 'territory-break':
      return territoryBreak(check, input)
    case 'not-all-zero':
      return notAllZero(check, input)
  }
}

/** The rows that break `check`; columns row, note. */
export const brokenBy = (check: Check, input: RuleInput): Relation =>
  relation(
    `${input.cells.name}.${check.id}`,
    ['row', 'note'],
    `Rows that break the rule “${check.id}” (${check.rule})`,
    body(check, input),
  )
