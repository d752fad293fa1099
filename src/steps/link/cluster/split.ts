/**
 * Cut components into clusters: links in, for each record the smallest record of its cluster out.
 *
 * Connected components follow chains: one wrong link makes two persons one, and a few of them make crowds. Cutting a component
 * where its groups do not agree on the whole repairs that: Hassanzadeh and others (2009), Framework for evaluating clustering
 * algorithms in duplicate detection, Proceedings of the VLDB Endowment 2, 1282–1293.
 *
 * A component of more than `largest` records is taken apart by weight first (see `takeApart`), so that no input takes hours.
 */
import { agglomerateFew, fewRecords } from './agglomerate-few.ts'
import { agglomerate } from './agglomerate.ts'
import { byGroup } from './by-group.ts'
import { components } from './components.ts'
import { joinHeaviest } from './join-heaviest.ts'
import type { Links } from './links.ts'
import { onePerSource, uniqueBits } from './one-per-source.ts'
import { partOf } from './part.ts'
import { unlinked, usualLargest } from './rules.ts'
import type { ClusterRules } from './rules.ts'
import { takeApart } from './take-apart.ts'

/** No weight is below this: means can be taken where the model's cut is at probability 0. */
const least = -1e6

/** A pair without a link never reaches the cut, not even by equality. */
const short = 1e-6

/** Cluster of each of `n` records, as the number of its smallest record. */
export function split(links: Links, n: number, rules: ClusterRules): Int32Array {
  const { linkage } = rules
  const cut = Math.max(least, rules.cut)
  const bits = uniqueBits(rules.unique ?? [])
  const component = components(links, n, linkage === 'single' ? cut : -Infinity)
  if (linkage === 'single' && bits.length === 0) return component
  const absent = Math.min(cut - short, rules.absent ?? cut - unlinked)
  const largest = rules.largest ?? usualLargest
  const cluster = component.slice()
  const place = new Int32Array(n)
  const agglomerateFewer = agglomerateFew()
  const heavy = (e: number): boolean => (links.weight[e] as number) >= cut

  const cutPart = (members: Int32Array, rows: Int32Array): void => {
    const all = (members.length * (members.length - 1)) / 2
    if (bits.length === 0 && rows.length === all && rows.every(heavy)) {
      for (const record of members) cluster[record] = members[0] as number
      return
    }
    const part = partOf(links, members, rows, place)
    if (members.length > largest && linkage !== 'single') {
      for (const piece of takeApart(part, largest))
        cutPart(
          piece.places.map((i) => members[i] as number),
          piece.rows,
        )
      return
    }
    const sources = onePerSource(members, rules.origin, bits)
    const groups =
      linkage === 'single'
        ? joinHeaviest(part, { cut, largest: n }, sources)
        : (members.length <= fewRecords ? agglomerateFewer : agglomerate)(
            part,
            { linkage, cut, absent },
            sources,
          )
    for (const [i, record] of members.entries()) cluster[record] = members[groups[i] as number] as number
  }

  const records = byGroup(n, n, (i) => component[i] as number)
  const edges = byGroup(links.l.length, n, (e) => {
    const c = component[links.l[e] as number] as number
    return c === component[links.r[e] as number] ? c : -1
  })
  for (let c = 0; c < n; c += 1) {
    if (component[c] !== c) continue
    const [from, to] = [records.start[c] as number, records.start[c + 1] as number]
    const [first, last] = [edges.start[c] as number, edges.start[c + 1] as number]
    const higher = records.order[to - 1] as number
    if (to - from === 2 && bits.length === 0)
      cluster[higher] = heavy(edges.order[first] as number) ? c : higher
    else if (to - from > 1) cutPart(records.order.subarray(from, to), edges.order.subarray(first, last))
  }
  return cluster
}
