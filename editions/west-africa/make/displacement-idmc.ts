/**
 * IDMC, Global Internal Displacement Database: movements within the sixteen, by cause and year.
 */
import { from, iso3, type Delivery } from './delivery.ts'

export const displacementIdmc = (folder: string): readonly Delivery[] => [
  {
    source: 'idmc',
    name: 'internal-displacements.csv',
    sql: `
      select iso as REF_AREA, t as TIME_PERIOD,
        any_value(v) filter (category = 'Conflict') as CONFLICT,
        any_value(v) filter (category = 'Disaster') as DISASTER
      from ${from(folder, 'idmc_displacements_by_country_year.csv')}
      where iso in ${iso3}
      group by iso, t
      order by iso, t`,
  },
]
