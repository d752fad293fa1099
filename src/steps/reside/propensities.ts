/**
 * How probably a crossing that is still open turns out to be a migration: the share of those that did among earlier crossings of the
 * same cell that were open at the same age, in days since the crossing, and whose persons had, or had not, crossed again by then.
 *
 * Of a cell with n such crossings, m of them migrations: p = (m + 2 P) / (n + 2), where P = (M + 1) / (N + 2) is the same share over
 * all cells. A cell without experience has that of all. After the preliminary estimates of net overseas migration of the Australian
 * Bureau of Statistics (propensities by cell, a year earlier), with the age as Stats NZ uses it.
 */
import { call, join, names, relation, sql } from '../../sql/index.ts'
import type { Relation, Sql } from '../../sql/index.ts'
import { attributeColumns, joinAttributes } from './attributes.ts'
import type { Broken } from './attributes.ts'
import { also, same } from './columns.ts'
import { dayOf } from './day.ts'
import type { ResidenceAsked } from './residence.ts'
import { ruleDays } from './residence-rule.ts'

export interface CohortAsked extends Pick<ResidenceAsked, 'rule' | 'dataCutoff'>, Broken {
  /** How many days of crossings to learn from: the last ones of which all are final at the cut-off. */
  readonly cohortDays: number
}

/** Days after which nobody waits for another crossing. */
const farOff = 1_000_000

/** Crossings that are all final by now, as what they add to and take from those at risk, by age. */
function changes(movements: Relation, asked: CohortAsked): Relation {
  const until = dayOf(asked.dataCutoff, 'cut-off of the data') - ruleDays(asked.rule).window
  const cell = also(asked.by ?? [])
  const cohort = relation(
    'cohort',
    [],
    'The last crossings of which all are final, with their ages when they were, and when the person crossed again',
    sql`select facts.arrival, facts.migration, facts.movement_final - facts.day as known, coalesce(facts.next_day - facts.day, ${farOff}) as again${attributeColumns(asked)}
from ${movements} as facts${joinAttributes(asked)}
where facts.day > ${until - asked.cohortDays} and facts.day <= ${until}`,
  )
  const event = (stayed: number, age: Sql, risk: number, where: Sql): Sql =>
    sql`select arrival, migration${cell}, ${stayed} as stayed, ${age} as age, ${risk} as risk from ${cohort} as cohort where ${where}`
  return relation(
    'changes at risk',
    [],
    'When final crossings came to be open at an age, and ceased to be',
    sql`select arrival${cell}, stayed, age, sum(risk) as n, sum(risk * migration) as m
from (
  ${join(
    [
      event(1, sql`0`, 1, sql`least(again, known) > 0`),
      event(1, sql`least(again, known)`, -1, sql`least(again, known) > 0`),
      event(0, sql`again`, 1, sql`again < known`),
      event(0, sql`known`, -1, sql`again < known`),
    ],
    '\n  union all\n  ',
  )}
) as events
group by arrival${cell}, stayed, age`,
  )
}

/** At risk, and migrations among them, at every age up to the window. */
function atRisk(name: string, steps: Relation, cell: readonly string[], window: number): Relation {
  return relation(
    name,
    [],
    'Crossings that were open at each age, and how many of them were migrations',
    sql`select ${names(cell)}, age, cast(sum(n) over (${running(cell)}) as double) as n, cast(sum(m) over (${running(cell)}) as double) as m
from (
  select ${names(cell)}, age, sum(n) as n, sum(m) as m
  from (
    select ${names(cell)}, age, n, m from ${steps} as steps
    union all
    select ${names(cell)}, age, 0, 0
    from (select distinct ${names(cell)} from ${steps} as steps) as cells
    cross join (select ${call('numbers', sql`0`, sql`${window}`)} as age) as ages
  ) as filled
  group by ${names(cell)}, age
) as by_age`,
  )
}

const running = (cell: readonly string[]): Sql =>
  sql`partition by ${names(cell)} order by age rows between unbounded preceding and current row`

/** What earlier crossings tell: of each cell, and of all. */
export interface Experience {
  readonly cells: Relation
  readonly all: Relation
}

/** Columns that a cell is made of; `stayed` is 1 where the person had not crossed again at that age. */
export const cellColumns = (by: readonly string[]): readonly string[] => ['arrival', ...by, 'stayed']

/**
 * Learn from final crossings.
 *
 * @param movements see movement-final.ts
 * @returns one row per cell and age (0 to the window, in days): arrival (1, 0), the columns of `by`, stayed, age, n, m; and the same of all cells
 * @throws reside.invalid-date
 */
export function experience(movements: Relation, asked: CohortAsked): Experience {
  const { window } = ruleDays(asked.rule)
  const steps = changes(movements, asked)
  return {
    cells: atRisk('experience', steps, cellColumns(asked.by ?? []), window),
    all: atRisk('experience in all', steps, cellColumns([]), window),
  }
}

/**
 * Give the propensity of each row of `facts`, which has the columns of a cell and an age.
 *
 * @returns its rows with n (crossings learned from) and p (null where there is nothing to learn from)
 */
export function withPropensity(
  name: string,
  facts: Relation,
  { cells, all }: Experience,
  by: readonly string[],
): Relation {
  return relation(
    name,
    [],
    'Crossings with the propensity of their cell and age',
    sql`select facts.*, coalesce(alike.n, 0) as n, (coalesce(alike.m, 0) + 2 * (total.m + 1) / (total.n + 2)) / (coalesce(alike.n, 0) + 2) as p
from ${facts} as facts
left join ${cells} as alike on alike.age = facts.age and ${same(cellColumns(by), 'alike', 'facts')}
left join ${all} as total on total.age = facts.age and ${same(cellColumns([]), 'total', 'facts')}`,
  )
}
