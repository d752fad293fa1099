/**
 * World Bank, World Development Indicators of the sixteen: population, remittances in and out, and the context in
 * which people move. Remittances are in US dollars, everything else in the unit that the indicator names.
 */
import { from, iso3, type Delivery } from './delivery.ts'

const wide = (folder: string, columns: Readonly<Record<string, string>>): string => `
  select iso as REF_AREA, t as TIME_PERIOD,
    ${Object.entries(columns)
      .map(([name, variable]) => `any_value(v) filter (var = '${variable}') as ${name}`)
      .join(',\n    ')}
  from ${from(folder, 'wb_un_indicators_ecowas.csv')}
  where iso in ${iso3} and var in (${Object.values(columns)
    .map((variable) => `'${variable}'`)
    .join(', ')})
  group by iso, t
  order by iso, t`

export const worldbankWdi = (folder: string): readonly Delivery[] => [
  {
    source: 'wb-wdi',
    name: 'population.csv',
    sql: `select REF_AREA, TIME_PERIOD, POPULATION::bigint as POPULATION
      from (${wide(folder, { POPULATION: 'pop' })}) order by REF_AREA, TIME_PERIOD`,
  },
  {
    source: 'wb-wdi',
    name: 'remittances-total.csv',
    sql: wide(folder, { RECEIVED: 'remin', PAID: 'remout' }),
  },
  {
    source: 'wb-wdi',
    name: 'context.csv',
    sql: wide(folder, {
      BIRTH_RATE: 'birth',
      DEPENDENCY: 'depend',
      UNEMPLOYMENT: 'unem',
      INCOME: 'income',
    }),
  },
]
