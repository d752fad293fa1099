/**
 * Weights of a survey raised to the population that a census or a projection gives of some groups: post-stratification, in one query.
 *
 * Source: Holt and Smith (1979), Post stratification, JRSS A 142, 33–46; the same as estimate/calibrate/post-stratify.ts. Raking to several
 * margins takes sweeps and is no single query: see estimate/calibrate/rake.ts.
 */
import { problem } from '../../../problem.ts'
import { call, id, join, relation, sql } from '../../../sql/index.ts'
import type { Relation, Sql } from '../../../sql/index.ts'

/** Column with the group to whose population a record's weight was raised; the variance of `estimateTable` is then that of residuals. */
export const postStratum = 'post_stratum'

export interface Margin {
  /** Columns that name the group, in the records and in `population`. No record and no group has a null there. */
  readonly by: readonly string[]
  /** One row per group: `by`, population (persons). */
  readonly population: Relation
}

const groupOf = ({ by }: Margin): Sql =>
  join(
    by.map((name) => call('toText', id(name))),
    ` || ' / ' || `,
  )

/**
 * Raise the weights.
 *
 * @param records every person of the survey, with `weight`
 * @returns one row per record: its columns, weight raised, post_stratum. The weight is null in a group without population; `checkMargin`
 * refuses before.
 */
export function calibratedWeights(records: Relation, margin: Margin): Relation {
  const group = id(postStratum)
  const kept = records.columns.filter((name) => name !== 'weight' && name !== postStratum)
  return relation(
    'records with calibrated weights',
    [...kept, 'weight', postStratum],
    `Weights raised to the population by ${margin.by.join(', ')}`,
    sql`select ${join(kept.map((name) => sql`sampled.${id(name)}`))},
sampled.design_weight * known.population / nullif(sum(sampled.design_weight) over (partition by sampled.${group}), 0) as weight,
sampled.${group}
from (
  select *, cast("weight" as double) as design_weight, ${groupOf(margin)} as ${group} from ${records}
) as sampled
left join ${populationOf(margin)} as known on known.${group} = sampled.${group}`,
  )
}

const populationOf = (margin: Margin): Relation =>
  relation(
    'population of post-strata',
    [postStratum, 'population'],
    `Population by ${margin.by.join(', ')}`,
    sql`select ${groupOf(margin)} as ${id(postStratum)}, cast(population as double) as population from ${margin.population}`,
  )

/** @returns one row: unknown (records whose group has no population), empty (groups with population that no record with weight is in) */
export function marginFacts(records: Relation, margin: Margin): Relation {
  const group = id(postStratum)
  return relation(
    'facts of the margin',
    ['unknown', 'empty'],
    'Whether the records and the margin have the same groups',
    sql`select cast(coalesce(sum(case when known.${group} is null then held.records else 0 end), 0) as integer) as unknown,
cast(coalesce(sum(case when known.population > 0 and coalesce(held.weight, 0) = 0 then 1 else 0 end), 0) as integer) as empty
from (
  select ${groupOf(margin)} as ${group}, count(*) as records, sum(cast("weight" as double)) as weight from ${records} group by 1
) as held
full join ${populationOf(margin)} as known on known.${group} = held.${group}`,
  )
}

/**
 * Refuse a margin that does not fit the records.
 *
 * @param row what `marginFacts` answered
 * @throws estimate.invalid-margin
 */
export function checkMargin(row: Readonly<Record<string, unknown>>, { by }: Margin): void {
  const [unknown, empty] = [Number(row['unknown']), Number(row['empty'])]
  const refuse = (found: string): Error =>
    problem('estimate.invalid-margin', { margin: by.join(', '), found })
  if (unknown > 0) throw refuse(`${unknown} records have a code whose population is not given`)
  if (empty > 0) throw refuse(`${empty} of its codes have population but no record`)
}
