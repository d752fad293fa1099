/**
 * The spread of methods: lowest, middle and highest of the flow estimates of one corridor and period.
 *
 * A method that lists no flow for a corridor that another method lists estimates zero there, and counts as zero; METHODS is
 * the number of methods that estimate more than zero. Source: Abel and Cohen (2019, 2022), who compare the six.
 */
import { call, sql } from '../../sql/index.ts'
import { derive, inherited } from './derive.ts'
import type { Formula } from './formula.ts'

export const flowSpread: Formula = ({ table, input }) =>
  derive(
    table,
    {
      STATISTIC: sql`statistic`,
      OBS_VALUE: sql`case statistic when 'MIN' then lowest when 'MEDIAN' then middle when 'MAX' then highest else methods end`,
      SOURCE: sql`source`,
      VINTAGE: sql`vintage`,
    },
    sql`from (
  select "REF_AREA", "COUNTERPART_AREA", "TIME_PERIOD", ${inherited.SOURCE} as source, ${inherited.VINTAGE} as vintage,
    min(flow) as lowest, ${call('median', sql`flow`)} as middle, max(flow) as highest,
    cast(count(*) filter (where flow > 0) as double) as methods
  from (
    select pair."REF_AREA", pair."COUNTERPART_AREA", pair."TIME_PERIOD", coalesce(told."OBS_VALUE", 0) as flow,
      pair."SOURCE", pair."VINTAGE"
    from (
      select distinct "REF_AREA", "COUNTERPART_AREA", "TIME_PERIOD", "SOURCE", "VINTAGE"
      from ${input('flows')} where "SEX" = '_T'
    ) as pair
    cross join (select distinct "METHOD" from ${input('flows')}) as methods
    left join ${input('flows')} as told
      on told."SEX" = '_T' and told."METHOD" = methods."METHOD" and told."REF_AREA" = pair."REF_AREA"
      and told."COUNTERPART_AREA" = pair."COUNTERPART_AREA" and told."TIME_PERIOD" = pair."TIME_PERIOD"
  ) as estimates
  group by "REF_AREA", "COUNTERPART_AREA", "TIME_PERIOD"
) as spread
cross join (values ('MIN'), ('MEDIAN'), ('MAX'), ('METHODS')) as statistics (statistic)`,
  )
