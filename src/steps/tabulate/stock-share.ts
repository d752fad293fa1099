/**
 * Migrants as a share of the population: 100 · stock / population.
 *
 * Source: UN DESA, International Migrant Stock, table 3; where the territory of the two differs, a break is marked upstream.
 */
import { sql } from '../../sql/index.ts'
import { derive } from './derive.ts'
import type { Formula } from './formula.ts'

export const stockShare: Formula = ({ table, input }) =>
  derive(
    table,
    {
      REF_AREA: sql`stock."REF_AREA"`,
      SOURCE: sql`stock."SOURCE"`,
      TIME_PERIOD: sql`stock."TIME_PERIOD"`,
      OBS_VALUE: sql`100 * stock."OBS_VALUE" / nullif(people."OBS_VALUE", 0)`,
      OBS_STATUS: sql`case when stock."OBS_VALUE" / nullif(people."OBS_VALUE", 0) is null then 'O' when people."ESTIMATE_KIND" = 'EXTRAPOLATED' then 'E' else stock."OBS_STATUS" end`,
      TYPE_OF_DATA: sql`stock."TYPE_OF_DATA"`,
      ESTIMATE_KIND: sql`stock."ESTIMATE_KIND"`,
      VINTAGE: sql`stock."VINTAGE"`,
      REASON_MISSING: sql`case when stock."OBS_VALUE" is null then 'NOT_AVAILABLE' when people."OBS_VALUE" is null then 'NO_DENOMINATOR' end`,
    },
    sql`from ${input('stock-origin')} as stock
left join ${input('population-estimate')} as people
  on people."REF_AREA" = stock."REF_AREA" and people."TIME_PERIOD" = stock."TIME_PERIOD"
where stock."COUNTERPART_AREA" = '_T' and stock."SEX" = '_T'`,
  )
