/**
 * The resident population that the crossings know of, and whether it adds up with the flows. Who never crossed a border on record is
 * not in it: it is the moving part of a population whose other part a census or a register gives.
 */
import { problem } from '../../problem.ts'
import { names, relation, sql } from '../../sql/index.ts'
import type { Relation, Sql } from '../../sql/index.ts'
import { attributeColumns, joinAttributes } from './attributes.ts'
import type { Broken } from './attributes.ts'
import { inOrder } from './crossings.ts'
import { dayOf } from './day.ts'

/** From crossing to crossing, who was a resident: person, from_day (null: before the first), to_day (exclusive; null: until the cut-off), resident, final. */
function episodes(residence: Relation): Relation {
  return relation(
    'episodes',
    ['person', 'from_day', 'to_day', 'resident', 'final'],
    'Residence from crossing to crossing',
    sql`select person, day as from_day, next_day as to_day, after as resident, final from (
  select person, day, after, final, lead(day) over (${inOrder}) as next_day from ${residence} as facts where error = 0
) as ordered
union all
select person, null, day, before, true from (
  select person, day, before, row_number() over (${inOrder}) as nth from ${residence} as facts where error = 0
) as firsts
where nth = 1`,
  )
}

/** Columns of a breakdown before others; without one there is one row. */
const first = (by: readonly string[]): Sql => (by.length === 0 ? sql`` : sql`${names(by)}, `)
const grouped = (by: readonly string[]): Sql =>
  by.length === 0
    ? sql``
    : sql`
group by ${names(by)}`

const on = (day: number): Sql => sql`coalesce(from_day <= ${day}, true) and coalesce(to_day > ${day}, true)`

/**
 * Count residents at the end of a day. Persons whose crossings are faulty are not in it; fault.ts lists them.
 *
 * @param residence see residence.ts
 * @param at ISO date, not after the cut-off of the data
 * @returns one row, or one per value of `by`: its columns, residents, of them open (whose status may yet be revised)
 * @throws reside.invalid-date
 */
export function stock(residence: Relation, at: string, broken: Broken = {}): Relation {
  const by = broken.by ?? []
  return relation(
    'resident stock',
    [...by, 'residents', 'open'],
    `Residents on ${at}`,
    sql`select ${first(by)}cast(count(*) as integer) as residents, cast(count(case when not final then 1 end) as integer) as open
from (
  select facts.final${attributeColumns(broken)} from ${episodes(residence)} as facts${joinAttributes(broken)}
  where facts.resident = 1 and ${on(dayOf(at, 'day of the stock'))}
) as residents${grouped(by)}`,
  )
}

/**
 * Check that residents at the start, with those who immigrated and without those who emigrated, are the residents at the end. What is
 * left over are statuses that were given anew (initial.ts), changes without a crossing. Births and deaths are not among crossings.
 *
 * @param residence see residence.ts
 * @param from ISO date of the first day
 * @param before ISO date of the first day after the period
 * @returns one row, or one per value of `by`: its columns, opening, immigration, emigration, closing, residual = closing − opening −
 * immigration + emigration
 * @throws reside.invalid-date
 * @throws reside.invalid-period
 */
export function accounting(residence: Relation, from: string, before: string, broken: Broken = {}): Relation {
  const start = dayOf(from, 'first day')
  const end = dayOf(before, 'day after the last') - 1
  if (end < start) throw problem('reside.invalid-period', { from, before })
  const by = broken.by ?? []
  const lived = episodes(residence)
  return relation(
    'accounting',
    [...by, 'opening', 'immigration', 'emigration', 'closing', 'residual'],
    `Residents before ${from} and before ${before}, and what moved in between`,
    sql`select *, closing - opening - immigration + emigration as residual
from (
  select ${first(by)}cast(count(case when kind = 'opening' then 1 end) as integer) as opening,
    cast(count(case when kind = 'moved' and arrival = 1 then 1 end) as integer) as immigration,
    cast(count(case when kind = 'moved' and arrival = 0 then 1 end) as integer) as emigration,
    cast(count(case when kind = 'closing' then 1 end) as integer) as closing
  from (
    select facts.kind, facts.arrival${attributeColumns(broken)}
    from (
      select 'opening' as kind, person, null as arrival from ${lived} as opening where resident = 1 and ${on(start - 1)}
      union all
      select 'closing', person, null from ${lived} as closing where resident = 1 and ${on(end)}
      union all
      select 'moved', person, arrival from ${residence} as moved where migration = 1 and day between ${start} and ${end}
    ) as facts${joinAttributes(broken)}
  ) as counted${grouped(by)}
) as accounts`,
  )
}
