/**
 * Annual rate of change of the stock, per cent: 100 · ln(P2 / P1) / n, n the years between two dates of one source.
 *
 * Source: UN DESA, International Migrant Stock, table 5 (exponential growth).
 */
import { sql } from '../../sql/index.ts'
import { derive } from './derive.ts'
import type { Formula } from './formula.ts'

export const stockGrowth: Formula = ({ table, input }) =>
  derive(
    table,
    {
      OBS_VALUE: sql`case when before > 0 and now > 0 then 100 * ln(now / before) / years end`,
      OBS_STATUS: sql`case when before > 0 and now > 0 then status when now is null or before is null then 'O' else 'M' end`,
      TYPE_OF_DATA: sql`type`,
      ESTIMATE_KIND: sql`kind`,
      VINTAGE: sql`vintage`,
      REASON_MISSING: sql`case when now is null or before is null then 'NOT_AVAILABLE' when before <= 0 or now <= 0 then 'CANNOT_EXIST' end`,
    },
    sql`from (
  select "REF_AREA", "SEX", "SOURCE", "TIME_PERIOD", "VINTAGE" as vintage, "TYPE_OF_DATA" as type, "ESTIMATE_KIND" as kind,
    "OBS_STATUS" as status, "OBS_VALUE" as now,
    lag("OBS_VALUE") over series as before,
    cast("TIME_PERIOD" as integer) - cast(lag("TIME_PERIOD") over series as integer) as years
  from ${input('stock-origin')}
  where "COUNTERPART_AREA" = '_T'
  window series as (partition by "REF_AREA", "SEX", "SOURCE" order by "TIME_PERIOD")
) as pairs
where years is not null`,
  )
