/**
 * Displaced people by the country that hosts them, and by the country that they left: sums over the other side.
 */
import { id, sql, values } from '../../sql/index.ts'
import { derive, inherited } from './derive.ts'
import type { Formula } from './formula.ts'

const summed =
  (side: 'REF_AREA' | 'COUNTERPART_AREA'): Formula =>
  ({ table, input, countries }) =>
    derive(
      table,
      {
        REF_AREA: sql`area`,
        OBS_VALUE: sql`sum("OBS_VALUE")`,
        ESTIMATE_KIND: inherited.ESTIMATE_KIND,
        SOURCE: inherited.SOURCE,
        VINTAGE: inherited.VINTAGE,
      },
      sql`from (
  select ${id(side)} as area, "POPULATION_TYPE", "TIME_PERIOD", "OBS_VALUE", "ESTIMATE_KIND", "SOURCE", "VINTAGE"
  from ${input('displaced')} where ${id(side)} in ${values(countries)}
) as sides
group by area, "POPULATION_TYPE", "TIME_PERIOD"`,
    )

export const displacedHosted = summed('REF_AREA')
export const displacedOrigin = summed('COUNTERPART_AREA')
