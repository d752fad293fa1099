/**
 * SDG indicator 10.7.3: people who died or disappeared in the process of migration towards an international destination,
 * by route and year, and on all routes of this edition.
 */
import { sql } from '../../sql/index.ts'
import { derive, inherited } from './derive.ts'
import type { Formula } from './formula.ts'

export const sdg1073: Formula = ({ table, input }) =>
  derive(
    table,
    {
      ROUTE: sql`route`,
      OUTCOME: sql`outcome`,
      TIME_PERIOD: sql`year`,
      OBS_VALUE: sql`sum("OBS_VALUE")`,
      ESTIMATE_KIND: inherited.ESTIMATE_KIND,
      SOURCE: inherited.SOURCE,
      VINTAGE: inherited.VINTAGE,
    },
    sql`from (
  select unnest(["ROUTE", "ROUTE", '_T', '_T']) as route, unnest(["OUTCOME", '_T', "OUTCOME", '_T']) as outcome, "TIME_PERIOD"[1:4] as year,
    "OBS_VALUE", "ESTIMATE_KIND", "SOURCE", "VINTAGE"
  from ${input('deaths-route')}
) as incidents
group by route, outcome, year`,
  )
