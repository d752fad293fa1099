/**
 * What stands behind each published observation of a table of sums, found anew from its contributions: nothing is taken from the margins, the cells
 * or the suppression that the table was made by.
 */
import { id, join, names, relation, sql } from '../../../sql/index.ts'
import type { Relation } from '../../../sql/index.ts'
import { primaryRules } from '../magnitude/concentration.ts'
import type { PrimaryRules } from '../magnitude/concentration.ts'

/** A dimension of the table with the columns of the contributions that may have its code. */
export interface SumDimension {
  readonly name: string
  readonly columns: readonly string[]
}

/**
 * @param published observations of one source, without those that cannot exist
 * @param given contributions: the columns of the dimensions, contributor, amount
 * @returns one row per observation that has a contribution: the dimensions, OBS_VALUE, CONF_STATUS, contributors, value (the true sum), size,
 * top_1, top_2, top_3, rule (the one that it breaks, or null). Restricted.
 */
export function sumMembers(
  published: Relation,
  given: Relation,
  dimensions: readonly SumDimension[],
  rules: PrimaryRules,
): Relation {
  const key = dimensions.map(({ name }) => name)
  const of = (alias: string) => join(key.map((name) => sql`${id(alias)}.${id(name)}`))
  const within = dimensions.map(
    ({ name, columns }) =>
      sql`(${join(
        [
          ...(name === 'TIME_PERIOD' ? [] : [sql`p.${id(name)} = '_T'`]),
          ...columns.map((column) => sql`p.${id(name)} = c.${id(column)}`),
        ],
        ' or ',
      )})`,
  )
  const shares = relation(
    'contributors of each observation',
    [...key, 'OBS_VALUE', 'CONF_STATUS', 'given', 'place'],
    'Contributors of each observation, the largest first; restricted',
    sql`select ${names(key)}, ${id('OBS_VALUE')}, ${id('CONF_STATUS')}, given, row_number() over (partition by ${names(key)} order by abs(given) desc) as place
from (select ${of('p')}, p.${id('OBS_VALUE')}, p.${id('CONF_STATUS')}, c.contributor, sum(c.amount) as given
from ${published} as p join ${given} as c on ${join(within, ' and ')}
group by ${of('p')}, p.${id('OBS_VALUE')}, p.${id('CONF_STATUS')}, c.contributor) as each`,
  )
  const top = (n: number) => sql`sum(case when place <= ${n} then abs(given) else 0 end) as ${id(`top_${n}`)}`
  const cells = relation(
    'observations with what is behind them',
    [...key, 'OBS_VALUE', 'CONF_STATUS', 'contributors', 'value', 'size', 'top_1', 'top_2', 'top_3'],
    'Contributors of each observation and how much the largest have; restricted',
    sql`select ${names(key)}, ${id('OBS_VALUE')}, ${id('CONF_STATUS')}, cast(count(*) as bigint) as contributors, sum(given) as value, sum(abs(given)) as size, ${join([1, 2, 3].map(top))}
from ${shares}
group by ${names(key)}, ${id('OBS_VALUE')}, ${id('CONF_STATUS')}`,
  )
  return primaryRules(cells, rules)
}
