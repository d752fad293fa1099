/**
 * What is drawn of a cluster: all of it while it is small, else the records with the most links, and of their links those that were
 * cut and the weakest, which is what a person looks for.
 */
import type { LinkResult, ShownCluster } from '../../result.ts'

/** Most clusters of a kind, records and links in a drawing, records in all drawings of a kind. */
export const most = { clusters: 6, records: 40, links: 200, together: 120 }

/** Below that a record is in its cluster with doubt. */
export const sure = 0.9

export interface DrawnRecord {
  /** From 1, by its place in the cluster. */
  readonly number: number
  readonly id: string
  readonly probability: number
  /** Links of the whole cluster that meet it. */
  readonly kept: number
  readonly cut: number
}

export interface DrawnCluster {
  readonly id: string
  readonly records: readonly DrawnRecord[]
  /** Cut ones first, then from the weakest on; `a` and `b` are places in `records`. */
  readonly links: ShownCluster['links']
  /** Of the whole cluster. */
  readonly size: number
  readonly ties: number
  readonly cut: number
  readonly doubtful: number
}

/** Choose what is drawn of a cluster. */
export function drawnOf(cluster: ShownCluster): DrawnCluster {
  const met = cluster.records.map(() => ({ kept: 0, cut: 0 }))
  for (const { a, b, kept } of cluster.links)
    for (const end of [met[a], met[b]]) if (end !== undefined) end[kept ? 'kept' : 'cut']++
  const records = cluster.records
    .map((record, i): DrawnRecord => ({ ...record, number: i + 1, ...(met[i] ?? { kept: 0, cut: 0 }) }))
    .toSorted((p, q) => q.kept + q.cut - p.kept - p.cut || p.number - q.number)
    .slice(0, most.records)
    .toSorted((p, q) => p.number - q.number)
  const place = new Map(records.map((record, i) => [record.number - 1, i]))
  const links = cluster.links
    .flatMap((link) => {
      const [a, b] = [place.get(link.a), place.get(link.b)]
      return a === undefined || b === undefined ? [] : [{ ...link, a, b }]
    })
    .toSorted((p, q) => Number(p.kept) - Number(q.kept) || p.weight - q.weight)
  return {
    id: cluster.id,
    records,
    links: links.slice(0, most.links),
    size: cluster.records.length,
    ties: cluster.links.length,
    cut: cluster.links.filter((l) => !l.kept).length,
    doubtful: cluster.records.filter((r) => r.probability < sure).length,
  }
}

/** Clusters shown for one reason: as many as fit, one at least. */
export function drawnClusters(result: LinkResult, why: ShownCluster['why']): readonly DrawnCluster[] {
  const all = result.clusters
    .filter((c) => c.why === why)
    .slice(0, most.clusters)
    .map(drawnOf)
  let room = most.together
  return all.filter((d, i) => {
    room -= d.records.length
    return i === 0 || room >= 0
  })
}
