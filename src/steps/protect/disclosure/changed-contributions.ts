/**
 * Contributions that are not the same in two releases: where few of them stand behind a sum, the sum of before and that of now tell their amounts.
 *
 * Equal amounts of one cell cancel out, each once, whoever has them: a record that has another number moves no sum. What came and what went of a cell
 * is laid side by side, and each pair counts as one contributor: whether they are one person is not asked, since records may have other numbers.
 */
import { id, join, names, relation, sql } from '../../../sql/index.ts'
import type { Relation } from '../../../sql/index.ts'

/** Columns that tell cells apart. */
const cellsOf = ({ columns }: Relation): readonly string[] =>
  columns.filter((name) => !['contributor', 'amount', 'provisional'].includes(name))

/** What each contributor has in a cell, numbered among equal amounts of it. */
function amountsOf(side: Relation): Relation {
  const cells = cellsOf(side)
  return relation(
    `equal amounts of ${side.name}`,
    [...cells, 'contributor', 'amount', 'turn'],
    'Amounts of a cell, numbered among equal ones; restricted',
    sql`select ${names([...cells, 'contributor', 'amount'])}, row_number() over (partition by ${names([...cells, 'amount'])} order by contributor) as turn
from (select ${names([...cells, 'contributor'])}, round(sum(amount), 6) as amount from ${side} group by ${names([...cells, 'contributor'])}) as each`,
  )
}

/** What one side has and the other has not, numbered within its cell. */
function left(name: string, cells: readonly string[], of: Relation, other: Relation): Relation {
  const from = (columns: readonly string[]) => join(columns.map((one) => sql`a.${id(one)}`))
  return relation(
    name,
    [...cells, 'contributor', 'amount', 'pair'],
    'Contributions that the other release has not; restricted',
    sql`select ${from([...cells, 'contributor', 'amount'])}, row_number() over (partition by ${from(cells)} order by a.contributor, a.amount) as pair
from ${of} as a left join ${other} as b on ${join(
      [...cells, 'amount', 'turn'].map((one) => sql`b.${id(one)} = a.${id(one)}`),
      ' and ',
    )}
where b.turn is null`,
  )
}

/**
 * @param given contributions now, and `before` those behind the release in force, with the same columns
 * @returns one row per contribution that one of them has and the other has not: the columns of cells, contributor (of a pair that of who came), amount.
 * Restricted.
 */
export function changedContributions(given: Relation, before: Relation): Relation {
  const cells = cellsOf(given)
  const [now, then] = [amountsOf(given), amountsOf(before)]
  const came = left('contributions that came', cells, now, then)
  const gone = left('contributions that went', cells, then, now)
  const same = join(
    [...cells, 'pair'].map((one) => sql`c.${id(one)} = g.${id(one)}`),
    ' and ',
  )
  return relation(
    'changed contributions',
    [...cells, 'contributor', 'amount'],
    'Contributions that came, went or changed since the release in force; restricted',
    sql`select ${names([...cells, 'contributor', 'amount'])} from ${came}
union all
select ${join(cells.map((one) => sql`g.${id(one)}`))}, coalesce(c.contributor, g.contributor) as contributor, g.amount
from ${gone} as g left join ${came} as c on ${same}`,
  )
}
