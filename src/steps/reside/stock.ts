/**
 * Residents at the end of a day, and whether they add up with births, deaths and migrations.
 *
 * From crossings alone it is the moving part of a population: who never crossed a border on record is not in it. With the episodes of all
 * linked persons (stated-episodes.ts) the others are there too.
 */
import { problem } from '../../problem.ts'
import { join, names, relation, sql } from '../../sql/index.ts'
import type { Relation, Sql } from '../../sql/index.ts'
import { accountParts, accountRecords, on } from './account.ts'
import { attributeColumns, joinAttributes } from './attributes.ts'
import type { Broken } from './attributes.ts'
import { dayOf } from './day.ts'
import { episodes } from './episodes.ts'

export interface StockAsked extends Broken {
  /** person, birth, death (evidence.ts); absent: nobody is born or dies. */
  readonly lives?: Relation
  /** Episodes of all linked persons (episodes.ts); absent: those of the persons who crossed. */
  readonly lived?: Relation
}

/** Columns of a breakdown before others; without one there is one row. */
const first = (by: readonly string[]): Sql => (by.length === 0 ? sql`` : sql`${names(by)}, `)
const grouped = (by: readonly string[]): Sql =>
  by.length === 0
    ? sql``
    : sql`
group by ${names(by)}`

/**
 * Count residents at the end of a day. Persons whose crossings are faulty are in it only where other records tell of them.
 *
 * @param residence see residence.ts
 * @param at ISO date, not after the cut-off of the data
 * @returns one row, or one per value of `by`: its columns, residents, of them open (whose status may yet be revised)
 * @throws reside.invalid-date
 */
export function stock(residence: Relation, at: string, asked: StockAsked = {}): Relation {
  const { by = [], lives, lived = episodes(residence, lives) } = asked
  return relation(
    'resident stock',
    [...by, 'residents', 'open'],
    `Residents on ${at}`,
    sql`select ${first(by)}cast(count(*) as integer) as residents, cast(count(case when not final then 1 end) as integer) as open
from (
  select facts.final${attributeColumns(asked)} from ${lived} as facts${joinAttributes(asked)}
  where facts.resident = 1 and ${on(sql`${dayOf(at, 'day of the stock')}`)}
) as residents${grouped(by)}`,
  )
}

/** Columns of the account, in its order. */
const parts = Object.keys(accountParts) as readonly (keyof typeof accountParts)[]
const column = (part: string): string => part.toLowerCase()

/**
 * Check that residents at the start, with those born and immigrated and without those who died and emigrated, are the residents at the
 * end. What is left over are changes without a record: statuses that were given anew (initial.ts), or told by other records only.
 *
 * @param residence see residence.ts
 * @param from ISO date of the first day
 * @param before ISO date of the first day after the period
 * @returns one row, or one per value of `by`: its columns, opening, births, deaths, immigration, emigration, closing, residual = closing −
 * opening − births + deaths − immigration + emigration
 * @throws reside.invalid-date
 * @throws reside.invalid-period
 */
export function accounting(
  residence: Relation,
  from: string,
  before: string,
  asked: StockAsked = {},
): Relation {
  const start = dayOf(from, 'first day')
  const end = dayOf(before, 'day after the last') - 1
  if (end < start) throw problem('reside.invalid-period', { from, before })
  const { by = [], lives, lived = episodes(residence, lives) } = asked
  const records = accountRecords(lived, residence, [{ period: from, first: start, last: end }], lives)
  const residual = join(
    parts.map((part) => sql`${accountParts[part] > 0 ? sql`-` : sql`+`} ${sql`${names([column(part)])}`}`),
    ' ',
  )
  return relation(
    'accounting',
    [...by, ...parts.map(column), 'residual'],
    `Residents before ${from} and before ${before}, and what happened in between`,
    sql`select *, ${residual} as residual
from (
  select ${first(by)}${join(
    parts.map(
      (part) =>
        sql`cast(coalesce(sum(case when component = ${part} then units end), 0) as integer) as ${names([column(part)])}`,
    ),
    ',\n    ',
  )}
  from (
    select facts.component, facts.units${attributeColumns(asked)} from ${records} as facts${joinAttributes(asked)}
  ) as counted${grouped(by)}
) as accounts`,
  )
}
