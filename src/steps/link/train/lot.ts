/**
 * Lots: numbers that look drawn at random and are the same on every engine and in every run.
 */
import { sql } from '../../../sql/index.ts'
import type { Sql } from '../../../sql/index.ts'

const prime = 2_147_483_647

/**
 * A whole number from 0 to below `prime`.
 *
 * @param n number of a record
 * @param draw the same record has another lot in another draw
 */
export function lot(n: Sql, draw: number, seed: number): Sql {
  const first = sql`((cast(${n} as bigint) * 48271 + ${(draw * 69621 + seed * 16807 + 11) % prime}) % ${prime})`
  const second = sql`((${first} * ${first} + ${first} * 7 + ${draw}) % ${prime})`
  return sql`((${second} * 48271 + 5) % ${prime})`
}

/**
 * A record is drawn, one in `oneIn`: spread evenly over the records, and among those that are drawn where one stands for fewer.
 *
 * Multiples of the golden section fill an interval evenly; a true lot would take four times the work for every record.
 */
export const isDrawn = (n: Sql, oneIn: number, seed: number): Sql =>
  sql`(cast(${n} as bigint) * 1327217885 + ${(seed * 16807 + 11) % prime}) % ${prime} < ${Math.ceil(prime / oneIn)}`
