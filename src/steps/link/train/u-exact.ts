/**
 * How often records of two persons are equal in a column by chance: counted, not sampled.
 *
 * Over all pairs, a value that n of N records have makes n(n − 1) of N(N − 1) pairs equal; across two sources, n₁n₂ of N₁N₂.
 */
import { dataset, id, join, relation, sql } from '../../../sql/index.ts'
import type { Relation } from '../../../sql/index.ts'
import type { LinkModel } from '../model/model.ts'
import type { Base } from '../encode/coding.ts'
import { countOf, dictionaryName } from '../encode/dictionary.ts'

/**
 * @param column a column of the encoded records
 * @returns one row: equal and pairs, numbers of ordered pairs as doubles
 */
export function equalPairs(encoded: Relation, column: string, model: LinkModel): Relation {
  const apart = model.link === 'link'
  const note = `Pairs that are equal in ${column}, and all pairs in which it is known`
  const counts = relation(
    'records by value',
    [column, 'records'],
    'Records by value and source',
    sql`select ${join([id(column), ...(apart ? [sql`origin`] : [])])}, cast(count(*) as double) as records
from ${encoded}
where ${id(column)} is not null
group by ${join([id(column), ...(apart ? [sql`origin`] : [])])}`,
  )
  if (!apart)
    return relation(
      'equal pairs',
      ['equal', 'pairs'],
      note,
      sql`select sum(records * (records - 1)) as equal, sum(records) * (sum(records) - 1) as pairs
from ${counts}`,
    )
  const across = sql`sum(records) * sum(records) - sum(records * records)`
  const values = relation(
    'values',
    ['equal'],
    'Equal pairs by value',
    sql`select ${across} as equal
from ${counts}
group by ${id(column)}`,
  )
  const sources = relation(
    'records by source',
    ['records'],
    'Records by source',
    sql`select sum(records) as records from ${counts} group by origin`,
  )
  return relation(
    'equal pairs',
    ['equal', 'pairs'],
    note,
    sql`select (select sum(equal) from ${values}) as equal, (select ${across} from ${sources}) as pairs`,
  )
}

/**
 * @returns one row per number of records that a value of the column has: records, how many values have it
 */
export function valueCounts(base: Base, column: string): Relation {
  const of = countOf(column)
  const single = column === base.name
  return relation(
    'value counts',
    ['records', 'values'],
    `How many values of ${column} have how many records`,
    sql`select records, cast(count(*) as bigint) as "values"
from (select ${single ? sql`` : sql`distinct ${id(column)}, `}${id(of)} as records from ${dataset(dictionaryName(base), [])} where ${id(column)} is not null) as v
group by records`,
  )
}
