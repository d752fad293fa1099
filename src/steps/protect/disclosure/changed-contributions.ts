/**
 * Contributions that are not the same in two releases: where few of them stand behind a sum, the sum of before and that of now tell their amounts.
 */
import { names, relation, sql } from '../../../sql/index.ts'
import type { Relation } from '../../../sql/index.ts'

/**
 * @param given contributions now, and `before` those behind the release in force, with the same columns
 * @returns one row per contribution that one of them has and the other has not: their columns but for provisional. Restricted.
 */
export function changedContributions(given: Relation, before: Relation): Relation {
  const columns = given.columns.filter((name) => name !== 'provisional')
  return relation(
    'changed contributions',
    columns,
    'Contributions that came, went or changed since the release in force; restricted',
    sql`select * from (select ${names(columns)} from ${given} except all select ${names(columns)} from ${before}) as came
union all
select * from (select ${names(columns)} from ${before} except all select ${names(columns)} from ${given}) as gone`,
  )
}
