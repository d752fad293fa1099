/**
 * One component, or a part of one, by itself: its records numbered 0..records-1 in their order, its links heaviest first.
 */
import { sortHeaviest } from './links.ts'
import type { Links } from './links.ts'

export interface Part {
  readonly records: number
  /** The lower and the higher end of each link. */
  readonly a: Int32Array
  readonly b: Int32Array
  readonly weight: Float64Array
  /** Row of each link. */
  readonly rows: Int32Array
}

/**
 * @param members record numbers, ascending
 * @param rows links that have both ends among them
 * @param place room for a number of every record; what stands in it is overwritten
 */
export function partOf(links: Links, members: Int32Array, rows: Int32Array, place: Int32Array): Part {
  for (let i = 0; i < members.length; i += 1) place[members[i] as number] = i
  const sorted = rows.slice()
  sortHeaviest(sorted, links)
  const a = new Int32Array(rows.length)
  const b = new Int32Array(rows.length)
  const weight = new Float64Array(rows.length)
  for (let i = 0; i < sorted.length; i += 1) {
    const e = sorted[i] as number
    const [x, y] = [place[links.l[e] as number] as number, place[links.r[e] as number] as number]
    a[i] = Math.min(x, y)
    b[i] = Math.max(x, y)
    weight[i] = links.weight[e] as number
  }
  return { records: members.length, a, b, weight, rows: sorted }
}
