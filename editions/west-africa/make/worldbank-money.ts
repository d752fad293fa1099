/**
 * World Bank: the bilateral remittance matrix of 2017 and what it costs to send money (Remittance Prices Worldwide).
 *
 * The reference file leaves out the cells of the matrix that are zero. Between the sixteen, and in their totals, the
 * zeros are put back as the provider's matrix has them: an all-zero row must be seen to be doubted.
 */
import { sixteen } from './sixteen.ts'
import { from, iso3, type Delivery } from './delivery.ts'

const countries = `(select unnest([${Object.keys(sixteen)
  .map((code) => `'${code}'`)
  .join(', ')}]) as code)`

const remittances = (folder: string): string => `
  with listed as (
    select recv_iso3 as receiver, send_iso3 as sender, usd_million as amount
    from ${from(folder, 'worldbank_bilateral_remittances_2017.csv.gz')}
    where recv_iso3 in ${iso3} or send_iso3 in ${iso3} or (recv_iso3 = '_WLD' and send_iso3 = '_WLD')
  ), cells as (
    select r.code as receiver, s.code as sender from ${countries} r, ${countries} s where r.code <> s.code
    union all select code, '_WLD' from ${countries}
    union all select '_WLD', code from ${countries}
  )
  select receiver as REF_AREA, sender as COUNTERPART_AREA, 2017 as TIME_PERIOD, coalesce(round(amount, 6), 0)::decimal(18, 6) as USD_MILLION
  from listed full join cells using (receiver, sender)
  order by receiver, sender`

const costs = (folder: string): string => `
  select send_iso3 as REF_AREA, recv_iso3 as COUNTERPART_AREA, quarter as TIME_PERIOD,
    round(avg_total_cost_pct, 5) as AVERAGE_TOTAL_COST
  from ${from(folder, 'worldbank_rpw_corridor_costs_2011_2020.csv.gz')}
  where send_iso3 in ${iso3} or recv_iso3 in ${iso3}
  order by send_iso3, recv_iso3, quarter`

export const worldbankMoney = (folder: string): readonly Delivery[] => [
  { source: 'wb-remittances', name: 'remittances.csv', sql: remittances(folder) },
  { source: 'wb-rpw', name: 'remittance-cost.csv', sql: costs(folder) },
]
