/**
 * Women among migrants: 100 · F / T. Where nobody lives there is no share (status M, cannot exist).
 *
 * Source: UN DESA, International Migrant Stock, table 4.
 */
import { sql } from '../../sql/index.ts'
import { derive } from './derive.ts'
import type { Formula } from './formula.ts'

export const stockFemaleShare: Formula = ({ table, input }) =>
  derive(
    table,
    {
      OBS_VALUE: sql`100 * women / nullif(everyone, 0)`,
      OBS_STATUS: sql`case when everyone = 0 then 'M' when women is null then 'O' else status end`,
      TYPE_OF_DATA: sql`type`,
      ESTIMATE_KIND: sql`kind`,
      VINTAGE: sql`vintage`,
      REASON_MISSING: sql`case when everyone = 0 then 'CANNOT_EXIST' when women is null then 'NOT_AVAILABLE' end`,
    },
    sql`from (
  select "REF_AREA", "COUNTERPART_AREA", "SOURCE", "TIME_PERIOD", max("VINTAGE") as vintage,
    max("TYPE_OF_DATA") as type, max("ESTIMATE_KIND") as kind, max("OBS_STATUS") filter (where "SEX" = '_T') as status,
    max("OBS_VALUE") filter (where "SEX" = 'F') as women, max("OBS_VALUE") filter (where "SEX" = '_T') as everyone
  from ${input('stock-origin')}
  group by "REF_AREA", "COUNTERPART_AREA", "SOURCE", "TIME_PERIOD"
) as sexes
where everyone is not null`,
  )
