/**
 * The associative pass: where two records are one person, the other members of their households become candidates.
 *
 * Source: Office for National Statistics, Linkage methods for Census 2021 in England and Wales, associative matching.
 */
import { dataset, id, relation, sql } from '../../../sql/index.ts'
import type { Relation } from '../../../sql/index.ts'

/** Pairs that are links already; kept by the caller. */
export const linksName = 'links so far'

/**
 * @param group column of the encoded records that names a household
 * @returns one row per pair: l, r, numbers of records, l < r; a pair may come more than once
 */
export function associatedPairs(group: string): Relation {
  const encoded = dataset('encoded', ['n', 'origin', group])
  const groups = relation(
    'linked groups',
    ['a', 'b'],
    `Pairs of ${group} that have a linked pair between them`,
    sql`select distinct x.${id(group)} as a, y.${id(group)} as b
from ${dataset(linksName, ['l', 'r'])} as p
join ${encoded} as x on x.n = p.l
join ${encoded} as y on y.n = p.r
where x.${id(group)} is not null and y.${id(group)} is not null`,
  )
  return relation(
    'associated pairs',
    ['l', 'r'],
    `All members of two linked ${group}`,
    sql`select least(x.n, y.n) as l, greatest(x.n, y.n) as r
from ${groups} as g
join ${encoded} as x on x.${id(group)} = g.a
join ${encoded} as y on y.${id(group)} = g.b
where x.n <> y.n`,
  )
}
