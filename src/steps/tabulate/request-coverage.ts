/**
 * Coverage of requests: 100 · filled / required figures, by request, breakdown, origin, country and year.
 *
 * A figure counts in year Y where its own year lies in (Y − every, Y]: a census table holds for ten years. Where a request leaves open
 * which codes (countries by name), as many different ones count as it wants. Years run from the first national figure to the last
 * figure on a stock of migrants (a request that asks for a definition of migrants): half-year figures of the running year open none.
 */
import { call, join, relation, sql, values } from '../../sql/index.ts'
import type { Relation } from '../../sql/index.ts'
import type { Request } from '../../standards/requests.ts'
import { requiredCells } from '../../standards/required-cells.ts'
import { byOrigin, dataOrigins, nationalSources } from './by-origin.ts'
import { derive } from './derive.ts'
import type { Formula, FormulaInput } from './formula.ts'
import { told } from './told.ts'

const isStock = (asks: Request['asks']): boolean => 'TYPE_OF_DATA' in asks

/** One row per request and breakdown: how many figures it wants, and for how many years one holds. */
function wanted({ table, requests }: FormulaInput): Relation {
  const rows = requests.flatMap(({ code, every, margins, asks }) =>
    margins.map((m) => sql`(${code}, ${m.breakdown}, ${every}, ${requiredCells(m)}, ${isStock(asks)})`),
  )
  return relation(
    `${table.id}.wanted`,
    ['request', 'breakdown', 'every', 'wanted', 'stock'],
    'What each request wants of one country for one date',
    rows.length === 0
      ? sql`select '' as request, '' as breakdown, 1 as every, 1 as wanted, false as stock where false`
      : sql`select * from (values ${join(rows)}) as asked (request, breakdown, every, wanted, stock)`,
  )
}

function years(given: FormulaInput, figures: Relation, asked: Relation): Relation {
  const national = nationalSources(given)
  const first =
    national.length === 0
      ? sql`min(year)`
      : sql`coalesce(min(year) filter (where source in ${values(national)}), min(year))`
  return relation(
    `${given.table.id}.years`,
    ['year'],
    'From the first national figure to the last figure on a stock of migrants',
    sql`select ${call('numbers', sql`first`, sql`last`)} as year from (
  select ${first} as first, coalesce(max(year) filter (where stock), max(year)) as last
  from ${figures} join (select distinct request, stock from ${asked}) as known using (request)
) as span
where first is not null`,
  )
}

export const requestCoverage: Formula = (given) => {
  const { table, countries } = given
  const figures = told(given)
  const asked = wanted(given)
  const span = years(given, figures, asked)
  const found = byOrigin(given, figures)
  const filled = relation(
    `${table.id}.filled`,
    ['request', 'breakdown', 'origin', 'area', 'year', 'filled', 'source'],
    'Required figures that are there and not too old',
    sql`select found.request, found.breakdown, origin, area, years.year, count(distinct figure) as filled,
  ${call('commonOr', sql`source`, sql`'several'`)} as source
from ${found} as found
join (select distinct request, every from ${asked}) as asked on asked.request = found.request
join ${span} as years on found.year > years.year - every and found.year <= years.year
group by found.request, found.breakdown, origin, area, years.year`,
  )
  const grid = relation(
    `${table.id}.counted`,
    ['request', 'breakdown', 'origin', 'area', 'year', 'wanted', 'filled', 'source'],
    'Every request, breakdown, origin, country and year, with nothing where nothing is',
    sql`select asked.request, asked.breakdown, origins.origin, areas.area, years.year, wanted,
  least(coalesce(filled.filled, 0), wanted) as filled, filled.source
from ${asked} as asked
cross join (values ${join(dataOrigins.map((origin) => sql`(${origin})`))}) as origins (origin)
cross join (values ${join(countries.map((area) => sql`(${area})`))}) as areas (area)
cross join ${span} as years
left join ${filled} as filled
  on filled.request = asked.request and filled.breakdown = asked.breakdown and filled.origin = origins.origin
  and filled.area = areas.area and filled.year = years.year`,
  )
  return derive(
    table,
    {
      TEMPLATE_TABLE: sql`request`,
      BREAKDOWN: sql`breakdown`,
      DATA_ORIGIN: sql`origin`,
      REF_AREA: sql`area`,
      TIME_PERIOD: call('toText', sql`year`),
      OBS_VALUE: sql`cast(100 * filled as double) / wanted`,
      ESTIMATE_KIND: sql`'OBSERVED'`,
      SOURCE: sql`coalesce(source, 'several')`,
      VINTAGE: sql`'several'`,
    },
    sql`from (
  select request, '_T' as breakdown, origin, area, year, sum(wanted) as wanted, sum(filled) as filled,
    case when min(source) = max(source) then min(source) end as source
  from ${grid} group by request, origin, area, year
  union all
  -- A breakdown is worth a row where the origin answers the request in at least one country.
  select request, breakdown, origin, area, year, wanted, filled, source
  from ${grid} where (request, origin) in (select request, origin from ${filled})
) as cells`,
  )
}
