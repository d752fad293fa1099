/**
 * How sure a record's place in its cluster is, and where a cluster would break first.
 */
import { probabilityOf } from '../agreement/weights.ts'
import { byGroup } from './by-group.ts'
import { sortHeaviest } from './links.ts'
import type { Links } from './links.ts'
import { unionFind } from './union-find.ts'

/**
 * The probability of each record's membership: that of its strongest link within its cluster; 1 for a record by itself.
 *
 * Whatever depends on what, at least one of several links is right with at least the probability of the strongest (Fréchet's
 * lower bound). One minus the product of their doubts would take them for independent, which links of one record are not.
 */
export function memberships(links: Links, cluster: Int32Array): Float64Array {
  const strongest = new Float64Array(cluster.length).fill(-Infinity)
  for (let e = 0; e < links.l.length; e += 1) {
    const [x, y, w] = [links.l[e] as number, links.r[e] as number, links.weight[e] as number]
    if (cluster[x] !== cluster[y]) continue
    if (w > (strongest[x] as number)) strongest[x] = w
    if (w > (strongest[y] as number)) strongest[y] = w
  }
  return strongest.map((w) => (w === -Infinity ? 1 : probabilityOf(w)))
}

/** One entry per cluster of at least two records, by the number of the cluster. */
export interface WeakestLinks {
  readonly cluster: Int32Array
  /** Number of its records. */
  readonly records: Int32Array
  /** The link that holds it together least: its lower record, its higher record, its weight. */
  readonly l: Int32Array
  readonly r: Int32Array
  readonly weight: Float64Array
}

/**
 * The weakest link of each cluster: without it and all weaker ones, the cluster falls apart.
 *
 * It is the lightest link of the cluster's heaviest spanning tree (Kruskal 1956); of equal links the last by number.
 */
export function weakestLinks(links: Links, cluster: Int32Array): WeakestLinks {
  const n = cluster.length
  const size = new Int32Array(n)
  for (const c of cluster) size[c] = (size[c] as number) + 1
  /** By cluster, its weakest link; of two records, the one that they have. */
  const weakest = new Int32Array(n).fill(-1)
  const rows = byGroup(links.l.length, n, (e) => {
    const c = cluster[links.l[e] as number] as number
    if (c !== cluster[links.r[e] as number]) return -1
    if (size[c] !== 2) return c
    weakest[c] = e
    return -1
  })
  const sets = unionFind(n)
  for (let c = 0; c < n; c += 1) {
    const [from, to] = [rows.start[c] as number, rows.start[c + 1] as number]
    if (from === to) continue
    const theirs = rows.order.subarray(from, to)
    sortHeaviest(theirs, links)
    let joins = (size[c] as number) - 1
    for (const e of theirs) {
      if (!sets.union(links.l[e] as number, links.r[e] as number)) continue
      joins -= 1
      if (joins > 0) continue
      weakest[c] = e
      break
    }
  }
  const found = weakest.filter((e) => e >= 0)
  const ends = (of: (x: number, y: number) => number): Int32Array =>
    found.map((e) => of(links.l[e] as number, links.r[e] as number))
  const clusters = found.map((e) => cluster[links.l[e] as number] as number)
  return {
    cluster: clusters,
    records: clusters.map((c) => size[c] as number),
    l: ends(Math.min),
    r: ends(Math.max),
    weight: Float64Array.from(found, (e) => links.weight[e] as number),
  }
}
