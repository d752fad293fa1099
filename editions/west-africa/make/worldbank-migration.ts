/**
 * World Bank: Global Bilateral Migration (1960 to 2020, by sex) and the bilateral matrices of 2013 and 2017.
 *
 * Corridors that touch the sixteen. Of the matrices' totals only those of the sixteen as destinations are kept.
 */
import { from, iso3, m49, type Delivery } from './delivery.ts'

const gbm = (folder: string): string => `
  select dest_m49 as REF_AREA, orig_m49 as COUNTERPART_AREA, year as TIME_PERIOD, M as MALE, F as FEMALE, T as TOTAL
  from ${from(folder, 'worldbank_global_bilateral_migration_od_sex.csv.gz')}
  where dest_m49 in ${m49} or orig_m49 in ${m49}
  order by dest_m49, orig_m49, year`

const matrices = (folder: string): string => `
  select dest_iso3 as REF_AREA, orig_iso3 as COUNTERPART_AREA, year as TIME_PERIOD, stock::bigint as STOCK
  from ${from(folder, 'worldbank_bilateral_migration_2013_2017.csv.gz')}
  where (dest_iso3 in ${iso3} or orig_iso3 in ${iso3}) and dest_iso3 <> '_WLD'
  order by dest_iso3, orig_iso3, year`

export const worldbankMigration = (folder: string): readonly Delivery[] => [
  { source: 'wb-gbm', name: 'stock-origin.csv', sql: gbm(folder) },
  { source: 'wb-knomad', name: 'stock-origin.csv', sql: matrices(folder) },
]
