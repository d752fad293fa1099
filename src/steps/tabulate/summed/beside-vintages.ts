/**
 * Contributions as they were delivered, beside those behind the vintages that were published: which of them are the same.
 *
 * One is the same where its contributor has the same amount in the same inner cell, or, of those that are left, where the amounts are equal:
 * a record that has another number moves no sum. Vintages are written ` 1 3 `, a space before and after each number.
 */
import { id, join, names, relation, sql } from '../../../sql/index.ts'
import type { Relation, Sql } from '../../../sql/index.ts'

/** Columns of `besideVintages`. */
export const besideColumns = (columns: readonly string[]): readonly string[] => [
  ...columns,
  'contributor',
  'amount',
  'provisional',
  'vintages',
  'delivered',
]

/** Columns of `vintages`. */
export const vintageColumns = (columns: readonly string[]): readonly string[] => [
  ...columns,
  'contributor',
  'amount',
  'provisional',
  'vintages',
  'stands',
]

const equal = (a: string, b: string, columns: readonly string[]): Sql =>
  join(
    columns.map((name) => sql`${id(a)}.${id(name)} = ${id(b)}.${id(name)}`),
    ' and ',
  )

/** Amounts are equal to the sixth decimal: what a contributor has in a cell is added up in no order. */
const totals = (given: Relation, columns: readonly string[]): Relation =>
  relation(
    'amounts delivered',
    [...columns, 'contributor', 'amount', 'provisional'],
    'What each contributor has in each inner cell; restricted',
    sql`select ${names([...columns, 'contributor'])}, round(sum(amount), 6) as amount, max(case when provisional then 1 else 0 end) = 1 as provisional
from ${given}
group by ${names([...columns, 'contributor'])}`,
  )

/**
 * @param given see `contributions`
 * @param before see `vintages`, of the release in force; absent where nothing was published
 * @param columns columns of the cells
 * @returns one row per contributor and inner cell that was delivered or is in a vintage: `besideColumns`. Restricted.
 */
export function besideVintages(
  given: Relation,
  before: Relation | undefined,
  columns: readonly string[],
): Relation {
  const delivered = totals(given, columns)
  const told = 'Contributions delivered, and those of vintages that were published; restricted'
  const all = besideColumns(columns)
  if (before === undefined)
    return relation(
      'contributions beside vintages',
      all,
      told,
      sql`select ${names(delivered.columns)}, ' ' as vintages, true as delivered from ${delivered}`,
    )
  const who = [...columns, 'contributor']
  const latest = sql`case when stands then 0 else 1 end, vintages desc`
  const published = relation(
    'amounts published',
    [...who, 'amount', 'vintages', 'stands', 'place', 'turn'],
    'Contributions of vintages that were published, numbered; restricted',
    sql`select ${names(who)}, amount, vintages, stands, row_number() over (order by ${names(who)}, amount, vintages) as place,
row_number() over (partition by ${names(who)}, amount order by ${latest}) as turn
from ${before}`,
  )
  const known = relation(
    'amounts of the same contributor',
    [...who, 'amount', 'place'],
    'Contributors who have the amount that was published of them; restricted',
    sql`select ${join(who.map((name) => sql`d.${id(name)}`))}, d.amount, p.place
from ${delivered} as d join ${published} as p on ${equal('d', 'p', [...who, 'amount'])} and p.turn = 1`,
  )
  const others = relation(
    'amounts delivered of others',
    [...who, 'amount', 'number'],
    'Amounts that are left, numbered among equal ones; restricted',
    sql`select ${join(who.map((name) => sql`d.${id(name)}`))}, d.amount, row_number() over (partition by ${join(columns.map((name) => sql`d.${id(name)}`))}, d.amount order by d.contributor) as number
from ${delivered} as d left join ${known} as k on ${equal('d', 'k', who)}
where k.place is null`,
  )
  const free = relation(
    'amounts published of others',
    [...columns, 'amount', 'place', 'number'],
    'Published amounts that are left, numbered among equal ones; restricted',
    sql`select ${join(columns.map((name) => sql`p.${id(name)}`))}, p.amount, p.place, row_number() over (partition by ${join(columns.map((name) => sql`p.${id(name)}`))}, p.amount order by case when p.stands then 0 else 1 end, p.vintages desc, p.contributor) as number
from ${published} as p left join ${known} as k on k.place = p.place
where k.place is null`,
  )
  const pairs = relation(
    'amounts that are the same',
    [...who, 'place'],
    'Contributions delivered that were published; restricted',
    sql`select ${names(who)}, place from ${known}
union all
select ${join(who.map((name) => sql`o.${id(name)}`))}, f.place from ${others} as o join ${free} as f on ${equal('o', 'f', [...columns, 'amount', 'number'])}`,
  )
  const placed = relation(
    'amounts delivered with their places',
    [...who, 'amount', 'provisional', 'place'],
    'Contributions delivered, with the published one that is the same; restricted',
    sql`select ${join(who.map((name) => sql`d.${id(name)}`))}, d.amount, d.provisional, q.place
from ${delivered} as d left join ${pairs} as q on ${equal('d', 'q', who)}`,
  )
  return relation(
    'contributions beside vintages',
    all,
    told,
    sql`select ${join([...who, 'amount'].map((name) => sql`coalesce(d.${id(name)}, p.${id(name)}) as ${id(name)}`))},
coalesce(d.provisional, false) as provisional, coalesce(p.vintages, ' ') as vintages, d.contributor is not null as delivered
from ${placed} as d full outer join ${published} as p on p.place = d.place`,
  )
}

/**
 * @param beside see `besideVintages`
 * @param taken one row per inner cell: the columns, taken (delivered, or the number of a vintage) and vintage (that of its period), as texts
 * @returns one row per contribution of a vintage, this one among them: `vintageColumns`; stands where it is in this one. Restricted.
 */
export function vintages(beside: Relation, taken: Relation, columns: readonly string[]): Relation {
  const has = (number: Sql): Sql => sql`b.vintages like concat('% ', ${number}, ' %')`
  const marked = relation(
    'contributions taken up',
    [...besideColumns(columns), 'vintage', 'stands'],
    'Contributions, and whether they are in the vintage of now; restricted',
    sql`select ${join(besideColumns(columns).map((name) => sql`b.${id(name)}`))}, t.vintage,
case when t.taken = 'delivered' then b.delivered else ${has(sql`t.taken`)} end as stands
from ${beside} as b join ${taken} as t on ${equal('t', 'b', columns)}`,
  )
  return relation(
    'vintages',
    vintageColumns(columns),
    'Contributions with the vintages that they are in; restricted',
    sql`select ${names([...columns, 'contributor', 'amount', 'provisional'])},
case when b.stands and not (${has(sql`b.vintage`)}) then concat(b.vintages, b.vintage, ' ') else b.vintages end as vintages, b.stands
from ${marked} as b
where b.stands or b.vintages <> ' '`,
  )
}

/** Contributions of the vintage of now: the columns of `contributions`. */
export const standing = (of: Relation, columns: readonly string[]): Relation => {
  const all = [...columns, 'contributor', 'amount', 'provisional']
  return relation(
    'contributions taken up',
    all,
    'Contributions as they are published; restricted',
    sql`select ${names(all)} from ${of} where stands`,
  )
}

/** Contributions of an earlier vintage. */
export const ofVintage = (of: Relation, columns: readonly string[], number: number): Relation => {
  const all = [...columns, 'contributor', 'amount', 'provisional']
  return relation(
    `contributions of vintage ${number}`,
    all,
    'Contributions of a vintage that was published; restricted',
    sql`select ${names(all)} from ${of} where vintages like ${`% ${number} %`}`,
  )
}

/** Numbers in a text of vintages. */
export const numbersIn = (text: unknown): readonly number[] =>
  typeof text === 'string' ? text.split(' ').filter(Boolean).map(Number) : []
