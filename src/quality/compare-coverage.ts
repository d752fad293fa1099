/**
 * How much of the population a census reached, as it is estimated, beside the share of residents who have a row in its file.
 */
import type { CensusCoverage } from '../edition/methods.ts'
import type { Engine } from '../engine/engine.ts'
import type { Observation } from '../published/model.ts'
import { print, relation, sql, values } from '../sql/index.ts'
import { ageCode } from '../standards/age.ts'
import type { Table } from '../standards/table.ts'
import { z95 } from '../steps/link/evaluate/interval.ts'
import { codesIn } from './pair.ts'
import type { Group, Pair } from './pair.ts'
import { isCounted } from './source-fit.ts'
import { truth } from './truth/folder.ts'
import { ageOnDay, dateOf } from './truth/on-day.ts'

/** Per cent of the residents of the night whom the census counted, by `SEX AGE`. */
export async function trueCoverage(
  census: CensusCoverage,
  home: string,
  engine: Engine,
): Promise<ReadonlyMap<string, number>> {
  const files = relation(
    'files',
    ['file'],
    'Files that were delivered',
    sql`select distinct file from ${truth.records}`,
  )
  const paths = (await engine.rows(print(files, engine.dialect))).map(({ file }) => String(file))
  const meant = paths.filter((path) => isCounted(path, census))
  if (meant.length === 0) return new Map()
  const night = dateOf(census.at)
  const age = ageOnDay(night)
  const shares = relation(
    'true coverage of the census',
    ['sex', 'age', 'share'],
    'Residents of the night, and those of them with a row in the census, by sex and age',
    sql`select coalesce(sex, '_T') as sex, coalesce(age, '_T') as age, cast(100.0 * sum(counted) / count(*) as double) as share
from (
  select persons.sex, case when ${age} < 15 then ${ageCode(0, 15)} when ${age} < 65 then ${ageCode(15, 65)} else ${ageCode(65, null)} end as age,
    case when persons.person in (select person from ${truth.records} as listed where file in ${values(meant)}) then 1 else 0 end as counted
  from ${truth.persons} as persons
  join ${truth.spells} as spells on spells.person = persons.person
  where spells.country = ${home} and spells."from" <= ${night} and spells."to" > ${night}
) as residents
group by grouping sets ((sex, age), (sex), (age), ())`,
  )
  const rows = await engine.rows(print(shares, engine.dialect))
  return new Map(rows.map((row) => [`${String(row['sex'])} ${String(row['age'])}`, Number(row['share'])]))
}

/** Half of the last digit that is published. */
const half = 0.5

/**
 * Pair the shares; the interval is that of the coefficient of variation, and of the rounding.
 *
 * @param shares see `trueCoverage`
 */
export function compareCoverage(
  table: Table,
  observations: readonly Observation[],
  shares: ReadonlyMap<string, number>,
): readonly Group[] {
  const codeOf = codesIn(table)
  const nameOf = (one: Observation): string => `${codeOf(one, 'SEX')} ${codeOf(one, 'AGE')}`
  const groups = Map.groupBy(
    observations.filter((one) => shares.has(nameOf(one))),
    (one) => `${codeOf(one, 'SOURCE')} ${codeOf(one, 'TIME_PERIOD')}`,
  )
  return [...groups.values()].map((cells): Group => {
    const [first] = cells
    const pairs = cells.flatMap((cell): readonly Pair[] => {
      if (cell.value === null) return []
      const reach = z95 * (cell.cv ?? 0) * cell.value + half
      const told = { low: cell.value - reach, high: cell.value + reach }
      return [{ key: cell.key, published: cell.value, true: shares.get(nameOf(cell)) ?? 0, ...told }]
    })
    const all = cells.find((cell) => nameOf(cell) === '_T _T')
    return {
      source: first === undefined ? '' : codeOf(first, 'SOURCE'),
      period: first === undefined ? '' : codeOf(first, 'TIME_PERIOD'),
      pairs,
      suppressed: cells.length - pairs.length,
      total: { published: all?.value ?? 0, true: shares.get('_T _T') ?? 0, cells: all === undefined ? 0 : 1 },
    }
  })
}
