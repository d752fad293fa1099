/**
 * IOM, Missing Migrants Project: people dead and missing on the routes that people of West Africa take.
 *
 * The source lists incidents; what is kept are sums by route and month, by country and year, and by route, half a
 * degree and year, so that no single incident is described. Kept are the four routes, and incidents in the sixteen
 * that no route is named for. GRID_CELL is the south-west corner of its cell: N13D5W016D5 begins at 13.5° N, 16.5° W.
 */
import { from, iso3, type Delivery } from './delivery.ts'

const routes = `('Sahara Desert crossing', 'Central Mediterranean', 'Western Mediterranean',
  'Western Africa / Atlantic route to the Canary Islands')`

/** Letter, whole degrees in `digits`, D, and the half: of the cell's lower edge. */
const corner = (column: string, letters: readonly [string, string], digits: number): string => `
  case when floor(${column} * 2) < 0 then '${letters[1]}' else '${letters[0]}' end
  || lpad(floor(abs(floor(${column} * 2)) / 2)::int::varchar, ${digits}, '0')
  || case when abs(floor(${column} * 2))::int % 2 = 1 then 'D5' else 'D0' end`

const incidents = (folder: string): string => `(
  select coalesce(route, 'none named') as route, location, year(date) as year, strftime(date, '%Y-%m') as month,
    latitude is null or longitude is null as unplaced, v,
    ${corner('latitude', ['N', 'S'], 2)} || ${corner('longitude', ['E', 'W'], 3)} as cell, count as outcome
  from ${from(folder, 'iom_missing_migrants_2014_2024.csv.gz')}
  where route in ${routes} or (route is null and location in ${iso3}))`

const outcomes = `coalesce(sum(v) filter (outcome = 'Dead'), 0)::bigint as DEAD,
  coalesce(sum(v) filter (outcome = 'Missing'), 0)::bigint as MISSING`

export const deathsIom = (folder: string): readonly Delivery[] => [
  {
    source: 'iom-mmp',
    name: 'deaths-route.csv',
    sql: `select route as ROUTE, month as TIME_PERIOD, ${outcomes} from ${incidents(folder)}
      group by all order by route, month`,
  },
  {
    source: 'iom-mmp',
    name: 'deaths-country.csv',
    sql: `select location as REF_AREA, year as TIME_PERIOD, ${outcomes} from ${incidents(folder)}
      group by all order by location, year`,
  },
  {
    source: 'iom-mmp',
    name: 'deaths-place.csv',
    sql: `select route as ROUTE, cell as GRID_CELL, year as TIME_PERIOD, ${outcomes} from ${incidents(folder)}
      where not unplaced group by all order by route, cell, year`,
  },
]
