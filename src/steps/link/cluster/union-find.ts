/**
 * Disjoint sets over 0..n-1: which things hang together, as links arrive one by one.
 *
 * Union by size and path halving: nearly one step for each question. Source: Tarjan and van Leeuwen (1984), Worst-case analysis
 * of set union algorithms, Journal of the ACM 31, 245–281.
 */
export interface UnionFind {
  /** A member that stands for the whole set; which one, is not promised. */
  find(x: number): number
  /** Make the two sets one; false where they were one already. */
  union(a: number, b: number): boolean
  /** Number of members of the set of `x`. */
  size(x: number): number
}

export function unionFind(n: number): UnionFind {
  const parent = new Int32Array(n)
  const members = new Int32Array(n).fill(1)
  for (let i = 0; i < n; i += 1) parent[i] = i
  const find = (x: number): number => {
    let at = x
    for (;;) {
      const up = parent[at] as number
      if (up === at) return at
      const above = parent[up] as number
      parent[at] = above
      at = above
    }
  }
  return {
    find,
    union: (a, b) => {
      const [x, y] = [find(a), find(b)]
      if (x === y) return false
      const [large, small] = (members[x] as number) >= (members[y] as number) ? [x, y] : [y, x]
      parent[small] = large
      members[large] = (members[large] as number) + (members[small] as number)
      return true
    },
    size: (x) => members[find(x)] as number,
  }
}

/** For each of 0..n-1 the smallest member of its set. */
export function smallestMembers(sets: UnionFind, n: number): Int32Array {
  const smallest = new Int32Array(n).fill(-1)
  const labels = new Int32Array(n)
  for (let i = 0; i < n; i += 1) {
    const root = sets.find(i)
    if (smallest[root] === -1) smallest[root] = i
    labels[i] = smallest[root] as number
  }
  return labels
}
