/**
 * Migrations under each rule of residence, from the same crossings: how much a figure owes to its rule, and how to convert one into another.
 */
import { join, relation, sql } from '../../../sql/index.ts'
import type { Relation } from '../../../sql/index.ts'
import type { Table } from '../../../standards/table.ts'
import { protectCounts } from '../../protect/cell-key/protect-counts.ts'
import { dayOf } from '../../reside/day.ts'
import { periodOf } from '../../reside/period.ts'
import { joinWeights, weighed } from '../../reside/weighed.ts'
import { residentTable } from './cells.ts'
import type { About, CellPolicy, ResidentTable } from './cells.ts'

/** Residence under one rule (reside/residence.ts), as a dataset of its own. */
export interface UnderRule {
  /** Code of CL_RESIDENCE_RULE. */
  readonly code: string
  readonly residence: Relation
}

/**
 * Take the migrations under each rule.
 *
 * @param from ISO date of the first day on which migrations count
 * @param weights see reside/recording.ts; absent where a move stands for itself alone
 * @returns one row per rule and crossing at which residence changed: person, rule, movement (`immigration`, `emigration`), period (year), final, weight
 * @throws reside.invalid-date
 */
export const movesByRule = (rules: readonly UnderRule[], from: string, weights?: Relation): Relation =>
  relation(
    'moves by rule',
    ['person', 'rule', 'movement', 'period', 'final', 'weight'],
    'Migrations under each rule of residence',
    join(
      rules.map(
        ({ code, residence }) =>
          sql`select facts.person, ${code} as rule, case facts.arrival when 1 then 'immigration' else 'emigration' end as movement, ${periodOf(sql`facts.day`, 'year')} as period, facts.final, ${weighed(weights)} as weight
from ${residence} as facts${joinWeights(weights, 'facts')}
where facts.migration = 1 and facts.day >= ${dayOf(from, 'first day')}`,
      ),
      '\nunion all\n',
    ),
  )

const cell = ['DIRECTION', 'RESIDENCE_RULE', 'TIME_PERIOD'] as const

/**
 * Make the table `rule-comparison`.
 *
 * @param moves see `movesByRule`
 * @param keys person, record_key
 * @returns one row per direction (CL_DIRECTION), rule (CL_RESIDENCE_RULE) and year: migrations, perturbed; provisional where some may yet be revised
 */
export function ruleComparison(
  table: Table,
  moves: Relation,
  keys: Relation,
  { threshold = 0, ...policy }: CellPolicy,
  about: About,
): ResidentTable {
  const facts = relation(
    'moves by rule with keys',
    [...cell, 'record_key', 'weight', 'final'],
    'Migrations under each rule, with the keys of the persons',
    sql`select case moved.movement when 'immigration' then 'IN' else 'OUT' end as "DIRECTION", moved.rule as "RESIDENCE_RULE", moved.period as "TIME_PERIOD", keyed.record_key, moved.weight, moved.final
from ${moves} as moved join ${keys} as keyed on keyed.person = moved.person`,
  )
  const { perturbed } = protectCounts(facts, {
    ...policy,
    dimensions: cell,
    recordKey: 'record_key',
    weight: 'weight',
    margins: [cell],
  })
  const publish = (cells: Relation): Relation =>
    residentTable(
      table,
      about,
      {
        dimensions: {
          DIRECTION: sql`counted."DIRECTION"`,
          RESIDENCE_RULE: sql`counted."RESIDENCE_RULE"`,
          TIME_PERIOD: sql`counted."TIME_PERIOD"`,
        },
        value: sql`round(counted.perturbed_weight)`,
        withheld: sql`counted.perturbed < ${threshold}`,
        status: sql`case when open_ones."DIRECTION" is null then 'A' else 'P' end`,
      },
      sql`from ${cells} as counted
left join (select distinct "DIRECTION", "RESIDENCE_RULE", "TIME_PERIOD" from ${facts} as facts where not final) as open_ones
  on open_ones."DIRECTION" = counted."DIRECTION" and open_ones."RESIDENCE_RULE" = counted."RESIDENCE_RULE" and open_ones."TIME_PERIOD" = counted."TIME_PERIOD"`,
    )
  return { perturbed, publish }
}
