/**
 * Migrations of each year as they are estimated, beside those that happened: does the interval hold the true number?
 */
import type { Engine } from '../engine/engine.ts'
import type { Observation } from '../published/model.ts'
import { print, relation, sql } from '../sql/index.ts'
import type { Table } from '../standards/table.ts'
import { yearOf } from '../steps/tabulate/counted/reading.ts'
import { codesIn } from './pair.ts'
import type { Group, Pair } from './pair.ts'
import { trueMoves } from './truth/events.ts'

/** True moves by year and direction (CL_DIRECTION), as `YEAR IN`. */
export async function movesByYear(home: string, engine: Engine): Promise<ReadonlyMap<string, number>> {
  const counted = relation(
    'true moves by year',
    ['period', 'direction', 'moves'],
    'Moves that happened, by year and direction',
    sql`select ${yearOf(sql`date`)} as period, direction, cast(count(*) as integer) as moves from ${trueMoves(home)} as moved group by 1, 2`,
  )
  const rows = await engine.rows(print(counted, engine.dialect))
  const direction = (of: unknown): string => (of === 'ARRIVAL' ? 'IN' : 'OUT')
  return new Map(
    rows.map((row) => [`${String(row['period'])} ${direction(row['direction'])}`, Number(row['moves'])]),
  )
}

/**
 * Pair the figure that a reader takes for each year and direction, the estimate where there is one and else the final count, with the truth.
 *
 * @param moves see `movesByYear`
 */
export function compareEstimates(
  table: Table,
  observations: readonly Observation[],
  moves: ReadonlyMap<string, number>,
): readonly Group[] {
  const codeOf = codesIn(table)
  const groups = Map.groupBy(observations, (one) => `${codeOf(one, 'SOURCE')} ${codeOf(one, 'TIME_PERIOD')}`)
  return [...groups.values()].map((cells): Group => {
    const [source, period] = ['SOURCE', 'TIME_PERIOD'].map((name) => (cells[0] ? codeOf(cells[0], name) : ''))
    const pairs = ['IN', 'OUT'].flatMap((direction): readonly Pair[] => {
      const of = (statistic: string): Observation | undefined =>
        cells.find((one) => codeOf(one, 'DIRECTION') === direction && codeOf(one, 'STATISTIC') === statistic)
      const told = [of('ESTIMATE'), of('FINAL')].find((one) => typeof one?.value === 'number')
      const [low, high] = [of('LOW')?.value, of('HIGH')?.value]
      const bounds = typeof low === 'number' && typeof high === 'number' ? { low, high } : {}
      return typeof told?.value === 'number'
        ? [
            {
              key: told.key,
              published: told.value,
              true: moves.get(`${period} ${direction}`) ?? 0,
              ...bounds,
              ...(told.status === 'A' ? {} : { provisional: true }),
            },
          ]
        : []
    })
    const sum = (name: 'published' | 'true'): number => pairs.reduce((all, pair) => all + pair[name], 0)
    return {
      source: source ?? '',
      period: period ?? '',
      pairs,
      suppressed: cells.filter(({ value }) => value === null).length,
      total: { published: sum('published'), true: sum('true'), cells: pairs.length },
    }
  })
}
