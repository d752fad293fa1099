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
  select case when every_route then '_T' else "ROUTE" end as route, case when every_outcome then '_T' else "OUTCOME" end as outcome,
    substr("TIME_PERIOD", 1, 4) as year, "OBS_VALUE", "ESTIMATE_KIND", "SOURCE", "VINTAGE"
  from ${input('deaths-route')}
  cross join (values (false, false), (false, true), (true, false), (true, true)) as sums (every_route, every_outcome)
) as incidents
group by route, outcome, year`,
  )
