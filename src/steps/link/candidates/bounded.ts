/**
 * Pairs that were found by other means than blocks, held against the same bounds.
 */
import { dataset, join, relation, sql } from '../../../sql/index.ts'
import type { Relation } from '../../../sql/index.ts'
import type { LinkModel } from '../model/model.ts'
import type { Bounds } from './bound.ts'
import { inOrder } from './block.ts'

/**
 * @param pairs columns l and r; a pair may come more than once
 * @returns one row per pair that can weigh enough: l, r
 */
export function bounded(
  name: string,
  pairs: Relation,
  model: LinkModel,
  bounds: Bounds,
  known = 0,
): Relation {
  const encoded = dataset('encoded', ['n'])
  return relation(
    name,
    ['l', 'r'],
    `${pairs.note}, if they can weigh enough`,
    sql`select l.n as l, r.n as r
from (select distinct l, r from ${pairs}) as p
join ${encoded} as l on l.n = p.l
join ${encoded} as r on r.n = p.r
where ${join([inOrder(model, known), ...bounds.conditions], '\n  and ')}`,
  )
}
