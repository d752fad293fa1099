/**
 * Sorted neighbourhood: records in the order of their texts, each looked at with those that follow it closely.
 *
 * Source: Hernández and Stolfo (1995), The merge/purge problem for large databases, SIGMOD.
 */
import { call, id, join, relation, sql } from '../../../sql/index.ts'
import type { Relation } from '../../../sql/index.ts'
import type { Coding } from '../encode/coding.ts'
import { textsOf } from './texts.ts'

/**
 * @returns one row per pair: l, r, numbers of records, l < r
 */
export function nearPairs(coded: Coding, columns: readonly string[], window: number): Relation {
  const texts = textsOf(coded, columns)
  const ordered = relation(
    'in order',
    ['n', 'place'],
    `Records in the order of ${columns.join(', ')}`,
    sql`select n, cast(row_number() over (order by ${join([...columns.map((c) => call('ascending', id(c))), sql`n`])}) as bigint) as place
from ${texts}
where ${id(columns[0] ?? '')} is not null`,
  )
  const steps = relation(
    'steps',
    ['step'],
    'How far a neighbour may stand',
    sql`select ${call('numbers', sql`1`, sql`${window}`)} as step`,
  )
  const reached = relation(
    'reached',
    ['n', 'other'],
    'Places that each record reaches',
    sql`select o.n, o.place + s.step as other
from ${ordered} as o cross join ${steps} as s`,
  )
  return relation(
    'neighbours',
    ['l', 'r'],
    `Pairs no further apart than ${window} places`,
    sql`select least(a.n, b.n) as l, greatest(a.n, b.n) as r
from ${reached} as a join ${ordered} as b on b.place = a.other`,
  )
}
