/**
 * UNHCR, Refugee Data Finder: people displaced, asylum applications and decisions, solutions.
 *
 * Rows whose country of asylum or of origin is one of the sixteen, in UNHCR's own country codes. The provider fills a
 * row of its population table with zeros for every kind of population that it holds no figure of; those stay empty here.
 */
import { from, iso3, type Delivery } from './delivery.ts'

const touching = `(coa_iso in ${iso3} or coo_iso in ${iso3})`

const populations = [
  'refugees',
  'asylum_seekers',
  'returned_refugees',
  'idps',
  'returned_idps',
  'stateless',
  'ooc',
  'oip',
  'hst',
]
  .map((name) => `nullif(${name}::bigint, 0) as ${name.toUpperCase()}`)
  .join(', ')

const population = (folder: string): string => `
  select coa as REF_AREA, coo as COUNTERPART_AREA, year as TIME_PERIOD, ${populations}
  from ${from(folder, 'unhcr_population.csv.gz')} where ${touching}
  order by coa, coo, year`

const applications = (folder: string): string => `
  select coa as REF_AREA, coo as COUNTERPART_AREA, year as TIME_PERIOD, procedure_type as PROCEDURE_TYPE,
    coalesce(app_type, 'not given') as APP_TYPE, dec_level as DEC_LEVEL, app_pc as APP_PC, applied as APPLIED
  from ${from(folder, 'unhcr_asylum_applications.csv.gz')} where ${touching}
  order by all`

const decisions = (folder: string): string => `
  select coa as REF_AREA, coo as COUNTERPART_AREA, year as TIME_PERIOD, procedure_type as PROCEDURE_TYPE,
    dec_level as DEC_LEVEL, dec_pc as DEC_PC, dec_recognized as RECOGNIZED, dec_other as OTHER,
    dec_rejected as REJECTED, dec_closed as CLOSED, dec_total as TOTAL
  from ${from(folder, 'unhcr_asylum_decisions.csv.gz')} where ${touching}
  order by all`

const solutions = (folder: string): string => `
  select coa as REF_AREA, coo as COUNTERPART_AREA, year as TIME_PERIOD,
    returned_refugees::bigint as RETURNED_REFUGEES, resettlement::bigint as RESETTLEMENT,
    naturalisation::bigint as NATURALISATION, returned_idps::bigint as RETURNED_IDPS
  from ${from(folder, 'unhcr_solutions.csv.gz')} where ${touching}
  order by coa, coo, year`

export const unhcr = (folder: string): readonly Delivery[] => [
  { source: 'unhcr-population', name: 'displaced.csv', sql: population(folder) },
  { source: 'unhcr-asylum', name: 'asylum-applications.csv', sql: applications(folder) },
  { source: 'unhcr-asylum', name: 'asylum-decisions.csv', sql: decisions(folder) },
  { source: 'unhcr-solutions', name: 'solutions.csv', sql: solutions(folder) },
]
