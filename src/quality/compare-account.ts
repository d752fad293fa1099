/**
 * The account of the resident population beside the true one: residents before and at the end of each year, births, deaths and moves.
 */
import type { Engine } from '../engine/engine.ts'
import type { Observation } from '../published/model.ts'
import { join, print, relation, sql } from '../sql/index.ts'
import type { Relation, Sql } from '../sql/index.ts'
import type { Table } from '../standards/table.ts'
import { codesIn } from './pair.ts'
import type { Group, Pair } from './pair.ts'
import { trueMoves } from './truth/events.ts'
import { truth } from './truth/folder.ts'
import { dateOf } from './truth/on-day.ts'

/** Parts of the account that happen in the truth; what nobody wrote down, and the residual, are no part of it. */
function partsOf(year: number, home: string): Readonly<Record<string, Sql>> {
  const during = (day: Sql): Sql => sql`extract(year from ${day}) = ${year}`
  const living = (day: string): Sql =>
    sql`select count(*) from ${truth.spells} as spells where country = ${home} and "from" <= ${dateOf(day)} and "to" > ${dateOf(day)}`
  const moves = trueMoves(home)
  const moved = (direction: string): Sql =>
    sql`select count(*) from ${moves} as moved where direction = ${direction} and ${during(sql`date`)}`
  return {
    OPENING: living(`${year - 1}-12-31`),
    BIRTHS: sql`select count(*) from ${truth.spells} as spells where country = ${home} and beginning = 'birth' and ${during(sql`"from"`)}`,
    DEATHS: sql`select count(*) from ${truth.persons} as persons join ${truth.spells} as spells on spells.person = persons.person and spells."to" = persons.death
where spells.country = ${home} and ${during(sql`persons.death`)}`,
    IMMIGRATION: moved('ARRIVAL'),
    EMIGRATION: moved('DEPARTURE'),
    CLOSING: living(`${year}-12-31`),
  }
}

const accountOf = (year: number, home: string): Relation =>
  relation(
    `true account of ${year}`,
    ['component', 'persons'],
    `Residents before and at the end of ${year}, and what happened in between`,
    join(
      Object.entries(partsOf(year, home)).map(
        ([component, count]) => sql`select ${component} as component, cast((${count}) as integer) as persons`,
      ),
      '\nunion all\n',
    ),
  )

/** The true account of each year, as `YEAR COMPONENT`. */
export async function trueAccount(
  years: readonly string[],
  home: string,
  engine: Engine,
): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>()
  for (const year of years)
    for (const row of await engine.rows(print(accountOf(Number(year), home), engine.dialect)))
      found.set(`${year} ${String(row['component'])}`, Number(row['persons']))
  return found
}

/** Pair the parts of the account; the closing population stands for each year. */
export function compareAccount(
  table: Table,
  observations: readonly Observation[],
  account: ReadonlyMap<string, number>,
): readonly Group[] {
  const codeOf = codesIn(table)
  const known = observations.filter((cell) =>
    account.has(`${codeOf(cell, 'TIME_PERIOD')} ${codeOf(cell, 'COMPONENT')}`),
  )
  const groups = Map.groupBy(known, (cell) => `${codeOf(cell, 'SOURCE')} ${codeOf(cell, 'TIME_PERIOD')}`)
  return [...groups.values()].map((cells): Group => {
    const first = { key: cells[0]?.key ?? [] }
    const pairs = cells.flatMap((cell): readonly Pair[] =>
      cell.value === null
        ? []
        : [
            {
              key: cell.key,
              published: cell.value,
              true: account.get(`${codeOf(cell, 'TIME_PERIOD')} ${codeOf(cell, 'COMPONENT')}`) ?? 0,
              ...(cell.status === 'P' ? { provisional: true } : {}),
            },
          ],
    )
    const closing = pairs.find((pair) => codeOf(pair, 'COMPONENT') === 'CLOSING')
    return {
      source: codeOf(first, 'SOURCE'),
      period: codeOf(first, 'TIME_PERIOD'),
      pairs,
      suppressed: cells.length - pairs.length,
      total: { published: closing?.published ?? 0, true: closing?.true ?? 0, cells: closing ? 1 : 0 },
    }
  })
}
