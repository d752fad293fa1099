/**
 * SDG indicator 10.7.4: refugees by country of origin per 100,000 of its population, 100 000 · R / (P + R).
 *
 * R: refugees and others in need of international protection under UNHCR's mandate at the end of the year; P: population.
 * Source: SDG indicator metadata 10-7-4 (UNHCR); P here is the mid-year population, the only one at hand for every year.
 */
import { sql } from '../../sql/index.ts'
import { derive } from './derive.ts'
import type { Formula } from './formula.ts'

export const sdg1074: Formula = ({ table, input }) =>
  derive(
    table,
    {
      REF_AREA: sql`refugees."REF_AREA"`,
      TIME_PERIOD: sql`refugees."TIME_PERIOD"`,
      OBS_VALUE: sql`100000 * number / (people."OBS_VALUE" + number)`,
      OBS_STATUS: sql`case when people."OBS_VALUE" is null or number is null then 'O' when people."ESTIMATE_KIND" = 'EXTRAPOLATED' then 'E' else 'A' end`,
      ESTIMATE_KIND: sql`coalesce(people."ESTIMATE_KIND", 'OBSERVED')`,
      REASON_MISSING: sql`case when people."OBS_VALUE" is null then 'NO_DENOMINATOR' when number is null then 'NOT_AVAILABLE' end`,
      SOURCE: sql`refugees.source`,
      VINTAGE: sql`refugees.vintage`,
    },
    sql`from (
  select "REF_AREA", "TIME_PERIOD", sum("OBS_VALUE") as number, max("SOURCE") as source, max("VINTAGE") as vintage
  from ${input('displaced-origin')}
  where "POPULATION_TYPE" in ('REFUGEE', 'OTHER_PROTECTION')
  group by "REF_AREA", "TIME_PERIOD"
) as refugees
left join ${input('population-estimate')} as people
  on people."REF_AREA" = refugees."REF_AREA" and people."TIME_PERIOD" = refugees."TIME_PERIOD"`,
  )
