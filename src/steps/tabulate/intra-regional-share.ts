/**
 * Share from within the region: 100 · within / all, per composition, direction, source and date.
 */
import { sql } from '../../sql/index.ts'
import { derive } from './derive.ts'
import type { Formula } from './formula.ts'

export const intraRegionalShare: Formula = ({ table, input }) =>
  derive(
    table,
    {
      OBS_VALUE: sql`100 * coalesce(inside, 0) / nullif(everyone, 0)`,
      OBS_STATUS: sql`case when everyone = 0 then 'M' else 'A' end`,
      REASON_MISSING: sql`case when everyone = 0 then 'CANNOT_EXIST' end`,
      TYPE_OF_DATA: sql`type`,
      ESTIMATE_KIND: sql`kind`,
      VINTAGE: sql`vintage`,
    },
    sql`from (
  select "REF_AREA", "COMPOSITION", "DIRECTION", "SOURCE", "TIME_PERIOD",
    max("OBS_VALUE") filter (where "PARTNER" = 'WITHIN') as inside,
    max("OBS_VALUE") filter (where "PARTNER" = '_T') as everyone,
    max("TYPE_OF_DATA") filter (where "PARTNER" = '_T') as type, max("ESTIMATE_KIND") as kind, max("VINTAGE") as vintage
  from ${input('regional-stock')}
  group by "REF_AREA", "COMPOSITION", "DIRECTION", "SOURCE", "TIME_PERIOD"
) as sides
where everyone is not null`,
  )
