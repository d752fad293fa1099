/**
 * Pairs of records that weigh enough, as columns: record numbers from 0 and the weight in log2, the prior in it.
 *
 * Each pair stands once, either way round, in any order; no record is linked to itself. Nothing made of them depends on
 * the order of the rows.
 */
export interface Links {
  readonly l: Int32Array
  readonly r: Int32Array
  readonly weight: Float64Array
}

/** Few enough rows for insertion to be faster than a sort that calls back. */
const few = 24

/** Put rows in order, in place: heaviest first; equal weights by the lower, then the higher record number. */
export function sortHeaviest(rows: Int32Array, { l, r, weight }: Links): void {
  const order = (x: number, y: number): number => {
    const heavier = (weight[y] as number) - (weight[x] as number)
    if (heavier !== 0) return heavier
    const [xl, xr, yl, yr] = [l[x] as number, r[x] as number, l[y] as number, r[y] as number]
    return Math.min(xl, xr) - Math.min(yl, yr) || Math.max(xl, xr) - Math.max(yl, yr)
  }
  if (rows.length > few) {
    rows.sort(order)
    return
  }
  for (let i = 1; i < rows.length; i += 1) {
    const row = rows[i] as number
    let at = i
    for (; at > 0 && order(rows[at - 1] as number, row) > 0; at -= 1) rows[at] = rows[at - 1] as number
    rows[at] = row
  }
}
