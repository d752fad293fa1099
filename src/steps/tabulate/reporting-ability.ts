/**
 * Reporting ability: the figures that a country can give of those that a template asks for, added up over its requests; `_T` over
 * all templates that go to countries everywhere. A figure that three bodies ask for counts three times, as it is asked three times.
 */
import { join, sql } from '../../sql/index.ts'
import { requiredCells } from '../../standards/required-cells.ts'
import { derive } from './derive.ts'
import type { Formula } from './formula.ts'

export const reportingAbility: Formula = ({ table, input, requests }) => {
  const rows = requests.flatMap(({ code, template, asked, margins }) =>
    [template, ...(asked ? ['_T'] : [])].map(
      (one) => sql`(${code}, ${one}, ${margins.reduce((n, m) => n + requiredCells(m), 0)})`,
    ),
  )
  const wanted =
    rows.length === 0
      ? sql`(select '' as request, '' as template, 1 as wanted where false)`
      : sql`(values ${join(rows)})`
  return derive(
    table,
    {
      TEMPLATE: sql`template`,
      DATA_ORIGIN: sql`origin`,
      STATISTIC: sql`statistic`,
      REF_AREA: sql`area`,
      TIME_PERIOD: sql`year`,
      OBS_VALUE: sql`case statistic when 'SHARE' then 100 * filled / required when 'FILLED' then filled else required end`,
      ESTIMATE_KIND: sql`'OBSERVED'`,
      SOURCE: sql`source`,
      VINTAGE: sql`'several'`,
    },
    sql`from (
  select template, origin, area, year, sum(filled) as filled, cast(sum(wanted) as double) as required,
    coalesce(case when min(source) = max(source) then min(source) end, 'several') as source
  from (
    select wanted.template, "DATA_ORIGIN" as origin, "REF_AREA" as area, "TIME_PERIOD" as year,
      round("OBS_VALUE" * wanted / 100) as filled, wanted, "SOURCE" as source
    from ${input('request-coverage')}
    join ${wanted} as wanted (request, template, wanted) on request = "TEMPLATE_TABLE"
    where "BREAKDOWN" = '_T'
  ) as parts
  group by template, origin, area, year
) as sums
cross join (values ('SHARE'), ('FILLED'), ('REQUIRED')) as statistics (statistic)`,
  )
}
