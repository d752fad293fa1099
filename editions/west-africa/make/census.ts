/**
 * Censuses and surveys of the sixteen since 1990, as the national reports and the Demographic Yearbook give them.
 *
 * Foreign-born people (universe 3) and foreign citizens (universe 4) by country, age and sex; natives, nationals and
 * whole populations stay out. Mali's birthplace table of 1998 counts Malians among its origins, so its own total and
 * its row for Mali stay out too. The reference date comes as a fraction of the year.
 */
import { from, type Delivery } from './delivery.ts'

const age = `case
  when age = -1 then 'unknown'
  when age = 0 and agelength = 0 then 'total'
  when agelength = 0 then age || '+'
  when agelength = 1 then age::varchar
  else age || '-' || age + agelength - 1 end`

const date = `make_date(floor(yearref)::int, 1, 1)
  + floor((yearref - floor(yearref)) * (case when floor(yearref)::int % 4 = 0 then 366 else 365 end) + 0.001)::int`

/** Counts without decimals; the few that a survey's weights make fractions keep theirs. */
const count = (sex: number): string => `any_value(
    case when value = floor(value) then value::bigint::varchar else value::varchar end) filter (sex = ${sex})`

const rows = (folder: string): string => `
  select LocID as REF_AREA, LocIDorg as COUNTERPART_AREA, ${age} as AGE, PopulationUniverse as TYPE_OF_DATA,
    source as REPORT, floor(yearref)::int as TIME_PERIOD, ${date} as REFERENCE_DATE, age, agelength, sex, value
  from ${from(folder, 'empirical_migrant_stocks_ecowas.csv.gz')}
  where yearref >= 1990 and PopulationUniverse in (3, 4) and source not in ('WorldBank', 'UNHCR', 'Imputed')
    and not (source = 'UNSDDYB_B59_CJC' and LocID = 466 and LocIDorg in (0, 466))`

export const census = (folder: string): readonly Delivery[] => [
  {
    source: 'census-yearbook',
    name: 'stock-census.csv',
    sql: `
      select REF_AREA, COUNTERPART_AREA, AGE, TYPE_OF_DATA, REPORT, TIME_PERIOD, REFERENCE_DATE,
        ${count(1)} as MALE, ${count(2)} as FEMALE, ${count(0)} as TOTAL
      from (${rows(folder)})
      group by all
      order by REF_AREA, REFERENCE_DATE, REPORT, TYPE_OF_DATA, COUNTERPART_AREA, any_value(age), any_value(agelength)`,
  },
]
