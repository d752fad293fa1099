/**
 * Connected components: records that a chain of links joins, each under the number of its smallest record.
 */
import type { Links } from './links.ts'
import { smallestMembers, unionFind } from './union-find.ts'

/** Components of `n` records; links below the weight `least` do not count. */
export function components(links: Links, n: number, least = -Infinity): Int32Array {
  const sets = unionFind(n)
  for (let e = 0; e < links.l.length; e += 1)
    if ((links.weight[e] as number) >= least) sets.union(links.l[e] as number, links.r[e] as number)
  return smallestMembers(sets, n)
}
