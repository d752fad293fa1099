/**
 * From links to persons: each record's cluster, how sure that is, and where each cluster would break first.
 */
import type { Links } from './links.ts'
import { memberships, weakestLinks } from './membership.ts'
import type { WeakestLinks } from './membership.ts'
import type { ClusterRules } from './rules.ts'
import { split } from './split.ts'

export interface Clusters {
  /** Of each record the number of the smallest record of its cluster. */
  readonly cluster: Int32Array
  /** Of each record the probability that it belongs there. */
  readonly probability: Float64Array
  readonly weakest: WeakestLinks
}

/** Cluster `n` records; the same for any order of the links. */
export function clusters(links: Links, n: number, rules: ClusterRules): Clusters {
  const cluster = split(links, n, rules)
  return { cluster, probability: memberships(links, cluster), weakest: weakestLinks(links, cluster) }
}
