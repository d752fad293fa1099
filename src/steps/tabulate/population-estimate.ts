/**
 * Population carried on beyond the last year that its source gives: P(y + 1) = P(y) + change(y).
 *
 * The change of a calendar year is added to a mid-year population, which is off by half the difference between the changes of
 * two neighbouring years (under 0.1 % of the population in this region); the carried years are marked EXTRAPOLATED.
 */
import { call, sql } from '../../sql/index.ts'
import { derive } from './derive.ts'
import type { Formula } from './formula.ts'

export const populationEstimate: Formula = ({ table, input }) =>
  derive(
    table,
    {
      ESTIMATE_KIND: sql`kind`,
      SOURCE: sql`source`,
      VINTAGE: sql`vintage`,
      OBS_STATUS: sql`case when kind = 'EXTRAPOLATED' then 'E' else 'A' end`,
    },
    sql`from (
  select "REF_AREA", "TIME_PERIOD", "OBS_VALUE", "ESTIMATE_KIND" as kind, "VINTAGE" as vintage, "SOURCE" as source
  from ${input('population')}
  union all
  select change."REF_AREA", ${call('toText', sql`cast(change."TIME_PERIOD" as integer) + 1`)},
    last_value + sum(change."OBS_VALUE") over (partition by change."REF_AREA" order by change."TIME_PERIOD"),
    'EXTRAPOLATED', known.vintage, known.source
  from ${input('population-change')} as change
  join (
    select "REF_AREA", max("TIME_PERIOD") as last_year, max_by("OBS_VALUE", "TIME_PERIOD") as last_value, max("VINTAGE") as vintage,
      max("SOURCE") as source
    from ${input('population')} where "OBS_VALUE" is not null group by "REF_AREA"
  ) as known on known."REF_AREA" = change."REF_AREA" and change."TIME_PERIOD" >= last_year
  where "COMPONENT" = 'CHANGE'
) as carried`,
  )
