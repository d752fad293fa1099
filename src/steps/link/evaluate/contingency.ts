/**
 * Two ways to group the same records, set against each other: pairs are counted from the sizes of groups, never one by one.
 *
 * A group is any whole number; a record with a negative one belongs to none and counts nowhere.
 */

/** Groups numbered from 0 without gaps, in the order in which they appear; -1 stays. */
export interface Numbered {
  readonly group: Int32Array
  readonly groups: number
}

export function numbered(groups: Int32Array): Numbered {
  let largest = -1
  for (const g of groups) if (g > largest) largest = g
  const known = largest <= 4 * groups.length ? new Int32Array(largest + 1).fill(-1) : undefined
  const others = new Map<number, number>()
  const group = new Int32Array(groups.length)
  let next = 0
  for (let i = 0; i < groups.length; i += 1) {
    const g = groups[i] as number
    if (g < 0) {
      group[i] = -1
      continue
    }
    const found = known === undefined ? (others.get(g) ?? -1) : (known[g] as number)
    group[i] = found === -1 ? next : found
    if (found !== -1) continue
    if (known === undefined) others.set(g, next)
    else known[g] = next
    next += 1
  }
  return { group, groups: next }
}

/** Records that are of one group in both ways: one group for each pair of groups that occurs. */
export function crossed(a: Numbered, b: Numbered): Numbered {
  const n = a.group.length
  const order = placesByGroup(a)
  const group = new Int32Array(n).fill(-1)
  // The cell of each group of b within the present group of a, and for which group of a that was said.
  const cell = new Int32Array(b.groups)
  const saidFor = new Int32Array(b.groups).fill(-1)
  let next = 0
  for (const i of order) {
    const [x, y] = [a.group[i] as number, b.group[i] as number]
    if (y === -1) continue
    if (saidFor[y] !== x) {
      saidFor[y] = x
      cell[y] = next
      next += 1
    }
    group[i] = cell[y] as number
  }
  return { group, groups: next }
}

/** Places of records by their group; those of no group are left out. */
function placesByGroup({ group, groups }: Numbered): Int32Array {
  const start = new Int32Array(groups + 1)
  for (const g of group) if (g >= 0) start[g + 1] = (start[g + 1] as number) + 1
  for (let g = 0; g < groups; g += 1) start[g + 1] = (start[g + 1] as number) + (start[g] as number)
  const order = new Int32Array(start[groups] as number)
  for (let i = 0; i < group.length; i += 1) {
    const g = group[i] as number
    if (g < 0) continue
    const at = start[g] as number
    order[at] = i
    start[g] = at + 1
  }
  return order
}

/** Number of records of each group. */
export function sizes({ group, groups }: Numbered): Int32Array {
  const count = new Int32Array(groups)
  for (const g of group) if (g >= 0) count[g] = (count[g] as number) + 1
  return count
}

/** Number of pairs of records of one group. */
export function pairsWithin(grouping: Numbered): number {
  let pairs = 0
  for (const size of sizes(grouping)) pairs += (size * (size - 1)) / 2
  return pairs
}

/** The same, of pairs of records of two origins only, where origins are given. */
export const pairsAcross = (grouping: Numbered, origin: Numbered | undefined): number =>
  pairsWithin(grouping) - (origin === undefined ? 0 : pairsWithin(crossed(grouping, origin)))
