/**
 * Scatter the intervals of a table over the cell keys, by a secret.
 *
 * Where changes stand in order, two cells with neighbouring keys change alike, and a cell that gains one record with a small key shows the
 * sign of its change. Cut into pieces and mixed, neighbouring keys say nothing. How often each change happens stays exactly the same.
 * The same is done by modify_cnt_ptable of ptable (R).
 */
import { hmacSha256 } from '../keys/hmac.ts'
import type { Interval, LookupTable } from './lookup-table.ts'

/** Numbers from 0, below `n`, drawn from a key: 48 bits of an HMAC each, so that none is likelier than another by more than n / 2^48. */
function lots(secret: Uint8Array, label: string): (n: number) => number {
  const hmac = hmacSha256(secret)
  let turn = 0
  return (n) => {
    turn += 1
    return Number.parseInt(hmac(`${label}/${turn}`).slice(0, 12), 16) % n
  }
}

/**
 * Cut each interval into pieces of at most `widest` keys and put the pieces of each class in an order drawn from `secret`.
 *
 * @param widest number of cell keys, 1 or more; a hundredth of the modulus is fine enough
 */
export function scatterIntervals(table: LookupTable, secret: Uint8Array, widest: number): LookupTable {
  const size = Math.max(1, Math.floor(widest))
  const pieces = new Map<number, { readonly change: number; readonly keys: number }[]>()
  for (const { class: of, change, lower, upper } of table.intervals) {
    const list = pieces.get(of) ?? []
    pieces.set(of, list)
    for (let at = lower; at < upper; at += size) list.push({ change, keys: Math.min(size, upper - at) })
  }
  const intervals = [...pieces].flatMap(([of, list]): readonly Interval[] => {
    const draw = lots(secret, `class ${of}`)
    for (let i = list.length - 1; i > 0; i -= 1) {
      const j = draw(i + 1)
      const [a, b] = [list[i], list[j]]
      if (a !== undefined && b !== undefined) [list[i], list[j]] = [b, a]
    }
    let lower = 0
    return list.map(({ change, keys }) => {
      const from = lower
      lower += keys
      return { class: of, change, lower: from, upper: lower }
    })
  })
  return { ...table, intervals }
}
