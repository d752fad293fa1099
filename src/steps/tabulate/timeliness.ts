/**
 * How late, how often and how comparable: of each request, origin, country and reference year of a figure.
 *
 * LAG_DAYS: from the end of the reference year to the day on which the source appeared. A source gives all years again whenever it
 * appears, so only the newest year of each source can tell; older years, and sources without a known day, are missing.
 * GAP_YEARS: since the figure before. COMPARABLE: per cent of the required figures at hand that have the definition asked for.
 */
import { call, join, sql, values } from '../../sql/index.ts'
import type { Sql } from '../../sql/index.ts'
import { byOrigin } from './by-origin.ts'
import { derive } from './derive.ts'
import type { Formula, FormulaInput } from './formula.ts'
import { told } from './told.ts'

/** Attribute of an observation → column of what is told. */
const column: Readonly<Record<string, string>> = { TYPE_OF_DATA: 'type', ESTIMATE_KIND: 'kind' }

/** True where a figure has the definition that its request asks for; a request that asks for none takes any. */
function fits({ requests }: FormulaInput): Sql {
  const groups = Map.groupBy(
    requests.filter((request) => Object.keys(request.asks).length > 0),
    (request) => JSON.stringify(request.asks),
  )
  const cases = [...groups.values()].flatMap((same) =>
    Object.entries(same[0]?.asks ?? {}).map(
      ([attribute, codes]) =>
        sql`when request in ${values(same.map((r) => r.code))} and not coalesce(${column[attribute] === 'kind' ? sql`kind` : sql`type`} in ${values(codes)}, false) then false`,
    ),
  )
  return cases.length === 0 ? sql`true` : sql`case ${join(cases, ' ')} else true end`
}

export const timeliness: Formula = (given) => {
  const { table, sources } = given
  const figures = told(given)
  const found = byOrigin(given, figures)
  const dated = sources.flatMap(({ id, published }) =>
    published === undefined ? [] : [sql`(${id}, ${published})`],
  )
  const appeared =
    dated.length === 0
      ? sql`(select '' as source, '' as day where false) as appeared`
      : sql`(values ${join(dated)}) as appeared (source, day)`
  return derive(
    table,
    {
      TEMPLATE_TABLE: sql`request`,
      DATA_ORIGIN: sql`origin`,
      STATISTIC: sql`statistic`,
      REF_AREA: sql`area`,
      TIME_PERIOD: call('toText', sql`year`),
      OBS_VALUE: sql`case statistic when 'LAG_DAYS' then cast(lag_days as double) when 'GAP_YEARS' then cast(year - before as double) else cast(100 * fitting as double) / figures end`,
      ESTIMATE_KIND: sql`'OBSERVED'`,
      SOURCE: sql`source`,
      VINTAGE: sql`'several'`,
    },
    sql`from (
  select request, origin, area, year, count(distinct breakdown || ' ' || figure) as figures,
    count(distinct case when ${fits(given)} then breakdown || ' ' || figure end) as fitting,
    lag(year) over (partition by request, origin, area order by year) as before,
    min(case when newest = year then ${call('daysBetween', sql`${call('toText', sql`year`)} || '-12-31'`, sql`day`)} end) as lag_days,
    ${call('commonOr', sql`source`, sql`'several'`)} as source
  from ${found} as found
  join (select source, request, max(year) as newest from ${figures} group by source, request) as last using (source, request)
  left join ${appeared} using (source)
  group by request, origin, area, year
) as years
cross join (values ('LAG_DAYS'), ('GAP_YEARS'), ('COMPARABLE')) as statistics (statistic)`,
  )
}
