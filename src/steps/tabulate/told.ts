/**
 * What is told of each request: every figure of the edition's tables that fills a figure that a request asks for.
 *
 * One row per request, breakdown, required figure, country, reference year, source and definition; a missing value tells nothing.
 * How a table's cells fill a request is data (standards/filling.ts); here it becomes one join per table and kind of breakdown.
 */
import { call, id, join, names, relation, sql, values } from '../../sql/index.ts'
import type { Relation, Sql } from '../../sql/index.ts'
import { filling } from '../../standards/filling.ts'
import type { Filling } from '../../standards/filling.ts'
import type { FormulaInput } from './formula.ts'

const columns = ['request', 'breakdown', 'figure', 'area', 'year', 'source', 'type', 'kind'] as const

/** Breakdowns that one join answers: the same table, country and dimensions that are held fast. */
interface Branch {
  readonly table: string
  readonly area: string
  readonly fixed: readonly string[]
  /** The dimension whose codes are counted, where they are. */
  readonly counted: string | undefined
  /** Figures wanted, as rows of breakdown, figure and the codes of `fixed`, by their text; and the requests that want them alike. */
  readonly terms: Map<string, { readonly rows: readonly (readonly string[])[]; readonly requests: string[] }>
}

/** Every combination of the codes, one of each dimension. */
const combined = (lists: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  lists.reduce<readonly (readonly string[])[]>(
    (all, codes) => all.flatMap((row) => codes.map((code) => [...row, code])),
    [[]],
  )

function rowsOf(fixed: readonly string[], breakdown: string, f: Filling) {
  return combined(fixed.map((d) => f.where[d] ?? [])).map((codes) => {
    const code = f.by === undefined ? (f.is ?? '_T') : (codes[fixed.indexOf(f.by)] ?? '')
    return [breakdown, f.figures.get(code) ?? '_T', ...codes]
  })
}

function branches({ requests }: FormulaInput): readonly Branch[] {
  const all = new Map<string, Branch>()
  for (const { code, margins, answers } of requests) {
    for (const { table, fills } of answers) {
      for (const margin of margins) {
        const found = filling(table.dimensions, fills, margin)
        if (found === undefined) continue
        const fixed = Object.keys(found.where)
        const counted = found.counted ? found.by : undefined
        const key = [table.id, fills.area, counted, ...fixed].join(' ')
        const branch = all.get(key) ?? { table: table.id, area: fills.area, fixed, counted, terms: new Map() }
        all.set(key, branch)
        const rows = rowsOf(fixed, margin.breakdown, found)
        const same = branch.terms.get(JSON.stringify(rows)) ?? { rows, requests: [] }
        branch.terms.set(JSON.stringify(rows), same)
        same.requests.push(code)
      }
    }
  }
  return [...all.values()]
}

/** A country by its code, not one of the groups and remainders that sources also list; XXA are the stateless. */
const isCountry = (column: Sql): Sql =>
  sql`${call('matches', column, sql`${'[A-Z]{3}'}`)} and ${column} <> 'XXA'`

const tuple = (row: readonly (string | number)[]): Sql => sql`(${join(row.map((value) => sql`${value}`))})`

/** Make the relation under the name of the table that it is for. */
export function told(given: FormulaInput): Relation {
  const selects = branches(given).map(({ table, area, fixed, counted, terms }) => {
    const figure = counted === undefined ? sql`asked.figure` : sql`told.${id(counted)}`
    const on = fixed.map((d) => sql`told.${id(d)} = asked.${id(d)}`)
    const country =
      counted === undefined ? sql`` : sql`\n  and ${isCountry(figure)} and ${figure} <> told.${id(area)}`
    const all = [...terms.values()]
    const asked = all.flatMap(({ rows }, at) => rows.map((row) => tuple([at, ...row])))
    const wanted = all.flatMap((one, at) => one.requests.map((request) => tuple([request, at])))
    return sql`select distinct wanted.request, asked.breakdown, ${figure} as figure, told.${id(area)} as area,
  cast(left(told."TIME_PERIOD", 4) as integer) as year, told."SOURCE" as source, told."TYPE_OF_DATA" as type, told."ESTIMATE_KIND" as kind
from ${given.input(table)} as told
join (values ${join(asked)}) as asked (${names(['terms', 'breakdown', 'figure', ...fixed])})
  on ${on.length === 0 ? sql`true` : join(on, ' and ')}
join (values ${join(wanted)}) as wanted (request, terms) on wanted.terms = asked.terms
where told."OBS_VALUE" is not null and told.${id(area)} in ${values(given.countries)}${country}`
  })
  const nothing = sql`select ${join(
    columns.map(
      (c) => sql`${c === 'year' ? sql`cast(null as integer)` : call('toText', sql`null`)} as ${id(c)}`,
    ),
  )} where false`
  return relation(
    `${given.table.id}.told`,
    columns,
    'Figures that fill what a request asks for, by request, breakdown, country and reference year',
    selects.length === 0 ? nothing : join(selects, '\nunion\n'),
  )
}
