/**
 * Records that say the same in everything that is compared: one of them is looked at, and what it is linked to, all are.
 *
 * Training sees all records, since copies are pairs of one person too. A pair of copies is a pair of a record with itself.
 */
import { dataset, id, join, relation, sql, written } from '../sql/index.ts'
import type { Sql } from '../sql/index.ts'
import { encodedColumns, storedColumns } from '../steps/link/encode/encoded.ts'
import type { Candidates, LinkModel } from '../steps/link/model/model.ts'
import { encodedDataset } from './prepare.ts'
import type { Prepared } from './prepare.ts'
import type { Session } from './session.ts'

/** Fewer copies than this share of the records are not worth the search. */
const worthwhile = 0.1

/** Copies are first counted among one in so many different sums of numbers: copies have one sum. */
const part = 16

/** What tells records apart: their values, and their source where only pairs of two sources count, and whether they are new. */
function saying(model: LinkModel, prepared: Prepared, known: number): readonly Sql[] {
  const columns = encodedColumns(prepared.coded).filter((c) => c !== 'n' && c !== 'origin')
  return [
    ...columns.map(id),
    ...(model.link === 'link' ? [sql`origin`] : []),
    ...(known === 0 ? [] : [sql`case when n < ${known} then 0 else 1 end`]),
  ]
}

/**
 * Leave one of each in `encoded`, and keep `copies`: n and first, the number of the one that is left.
 *
 * @param known records that were linked before
 * @returns false where nothing was done
 */
export async function collapse(
  at: Session,
  model: LinkModel,
  prepared: Prepared,
  known: number,
): Promise<boolean> {
  at.begin('collapse copies')
  const encoded = encodedDataset(prepared.coded)
  const values = saying(model, prepared, known)
  const numbers = prepared.coded.bases.flatMap((base) =>
    base.columns.map((c) => sql`cast(coalesce(${id(c.name)}, 0) as bigint)`),
  )
  const names = values.map((_, i) => id(`v${i}`))
  const [found] = await at.rows(
    relation(
      'different records',
      ['records', 'different'],
      'Some of the records, and how many of these differ in what is compared',
      sql`select cast(sum(records) as bigint) as records, count(*) as different
from (select ${join(names)}, count(*) as records
  from (select ${join(values.map((v, i) => sql`${v} as ${names[i] as Sql}`))} from ${encoded} where (${join(numbers, ' + ')}) % ${part} = 0) as s
  group by ${join(names)}) as d`,
    ),
  )
  const [some, different] = [Number(found?.['records'] ?? 0), Number(found?.['different'] ?? 0)]
  if (some - different < worthwhile * some) return false
  await at.keep(
    relation(
      'copies',
      ['n', 'first'],
      'Records with the first that says the same',
      sql`select n, min(n) over (partition by ${join(values)}) as "first" from ${encoded}`,
    ),
  )
  await at.keepAs(
    'encoded',
    relation(
      'records that are left',
      storedColumns(prepared.coded),
      'One of each',
      sql`select e.* from ${encoded} as e join ${dataset('copies', [])} as c on c.n = e.n and c."first" = e.n`,
    ),
  )
  return true
}

/** What a record must have for the rule to bring it together with its copies, over the record as both l and r. */
function foundBy(rule: Candidates): Sql | undefined {
  const known = (columns: readonly string[]): Sql =>
    join(
      columns.map((c) => sql`l.${id(c)} is not null`),
      ' and ',
    )
  if ('block' in rule)
    return rule.where === undefined
      ? known(rule.block)
      : sql`${known(rule.block)} and (${written(rule.where)})`
  if ('near' in rule) return known(rule.near.slice(0, 1))
  if ('words' in rule) return known([rule.words])
  return 'nearest' in rule ? known([rule.nearest]) : undefined
}

/**
 * Add to `candidates` every record that has copies, as a pair with itself, if a rule would bring the copies together.
 *
 * @param rules those that the candidates were found by, in their order
 * @param known records that were linked before, their copies among them
 */
export async function addSelfPairs(
  at: Session,
  model: LinkModel,
  rules: readonly Candidates[],
  prepared: Prepared,
  known: number,
): Promise<void> {
  if (model.link === 'link') return
  const bits = rules.flatMap((rule, i) => {
    const found = foundBy(rule)
    return found === undefined ? [] : [sql`case when ${found} then cast(${2 ** i} as bigint) else 0 end`]
  })
  if (bits.length === 0) return
  await at.keepAs(
    'candidates',
    relation(
      'candidates with copies',
      ['l', 'r', 'found'],
      'Pairs that can weigh enough, and records that have copies as pairs with themselves',
      sql`select l, r, found from ${dataset('candidates', [])}
union all
select l, r, found
from (select l.n as l, r.n as r, ${join(bits, ' + ')} as found
  from ${encodedDataset(prepared.coded)} as l
  join ${encodedDataset(prepared.coded)} as r on r.n = l.n
  join (select "first" from ${dataset('copies', [])} group by "first" having count(*) > 1) as c on c."first" = l.n
  where l.n >= ${known}) as s
where found > 0`,
    ),
  )
}

/** Write `links` out for all copies. */
export async function expand(at: Session): Promise<void> {
  const copies = dataset('copies', ['n', 'first'])
  await at.keepAs(
    'links',
    relation(
      'links of copies',
      ['l', 'r', 'found', 'pattern', 'weight', 'probability'],
      'Links of all records, copies too',
      sql`select least(a.n, b.n) as l, greatest(a.n, b.n) as r, k.found, k.pattern, k.weight, k.probability
from ${dataset('links', [])} as k
join ${copies} as a on a."first" = k.l
join ${copies} as b on b."first" = k.r
where k.l <> k.r or a.n < b.n`,
    ),
  )
}
