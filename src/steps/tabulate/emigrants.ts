/**
 * Emigrant stock by mirror: what all destinations count of the people from one origin, and their sum.
 *
 * emigrants(i) = Σ_j stock(living in j, from i). The sum inherits every destination's definition, so its type of data is
 * given only where all agree. Source: UN DESA, International Migrant Stock, table 1, read from the origin's side.
 */
import { call, sql, values } from '../../sql/index.ts'
import { derive, inherited } from './derive.ts'
import type { Formula } from './formula.ts'

export const emigrants: Formula = ({ table, input, countries }) =>
  derive(
    table,
    {
      REF_AREA: sql`origin`,
      COUNTERPART_AREA: sql`destination`,
      SEX: sql`"SEX"`,
      SOURCE: sql`"SOURCE"`,
      TIME_PERIOD: sql`"TIME_PERIOD"`,
      OBS_VALUE: sql`sum("OBS_VALUE")`,
      TYPE_OF_DATA: inherited.TYPE_OF_DATA,
      ESTIMATE_KIND: inherited.ESTIMATE_KIND,
      VINTAGE: inherited.VINTAGE,
    },
    sql`from (
  select "COUNTERPART_AREA" as origin, ${call('eachOf', call('listOf', sql`"REF_AREA"`, sql`'_T'`))} as destination, "SEX", "SOURCE", "TIME_PERIOD",
    "OBS_VALUE", "TYPE_OF_DATA", "ESTIMATE_KIND", "VINTAGE"
  from ${input('stock-origin')}
  where "COUNTERPART_AREA" in ${values(countries)} and "REF_AREA" <> '_T'
) as mirrored
group by origin, destination, "SEX", "SOURCE", "TIME_PERIOD"`,
  )
