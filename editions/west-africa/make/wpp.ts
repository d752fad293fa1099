/**
 * United Nations, World Population Prospects: what makes the sixteen grow (revision of 2024) and their ages (2022).
 *
 * Both revisions count in thousands; the deliveries keep that.
 */
import { from, m49, type Delivery } from './delivery.ts'

const components = (folder: string, columns: string): string => `
  select country_code as REF_AREA, year as TIME_PERIOD, ${columns}
  from ${from(folder, 'wpp2024_components_1950_2023.csv')} where country_code in ${m49}
  order by country_code, year`

/** Thousands with three decimals, as the provider prints them. */
const thousands = (column: string): string => `${column}::decimal(12, 3)`

const ages = (folder: string): string => `
  select iso as REF_AREA, t as TIME_PERIOD, age as AGE,
    ${thousands("any_value(v) filter (sex = 'Male')")} as MALE,
    ${thousands("any_value(v) filter (sex = 'Female')")} as FEMALE,
    ${thousands("any_value(v) filter (sex = 'Total')")} as TOTAL
  from ${from(folder, 'wpp2022_pop_age_sex_ecowas.csv')}
  group by iso, t, age
  order by iso, t, age`

export const wpp = (folder: string): readonly Delivery[] => [
  {
    source: 'undesa-wpp-2024',
    name: 'population-change.csv',
    sql: components(
      folder,
      `${thousands('births_k')} as BIRTHS, ${thousands('deaths_k')} as DEATHS,
      ${thousands('net_migration_k')} as NET_MIGRATION, ${thousands('pop_change_k')} as CHANGE`,
    ),
  },
  {
    source: 'undesa-wpp-2024',
    name: 'net-migration.csv',
    sql: components(folder, `${thousands('net_migration_k')} as NET_MIGRATION`),
  },
  {
    source: 'undesa-wpp-2024',
    name: 'net-migration-rate.csv',
    sql: components(folder, `${thousands('cnmr_per1000')} as RATE_PER_1000`),
  },
  { source: 'undesa-wpp-2022', name: 'population-age.csv', sql: ages(folder) },
]
