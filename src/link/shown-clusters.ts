/**
 * Clusters that the report shows: the largest and the weakest, with their records and links.
 */
import type { Linked } from './link-records.ts'
import type { ShownCluster } from './result.ts'

/** Clusters of each kind. */
const each = 3
/** Records of a cluster. */
const mostRecords = 40

export interface ChosenCluster {
  /** Number of its first record. */
  readonly cluster: number
  readonly why: ShownCluster['why']
  /** Numbers of its records, the first of them. */
  readonly records: readonly number[]
}

/** The first `count` of the places that are kept, in order. */
function firstOf(
  places: number,
  count: number,
  keep: (i: number) => boolean,
  order: (a: number, b: number) => number,
): readonly number[] {
  const found: number[] = []
  for (let i = 0; i < places; i += 1) {
    const last = found.at(-1)
    if (!keep(i) || (found.length === count && last !== undefined && order(i, last) >= 0)) continue
    found.push(i)
    found.sort(order)
    if (found.length > count) found.pop()
  }
  return found
}

/** The largest clusters, then the weakest of more than two records (of two, where there is none with three). */
export function chosenClusters({ clusters: { cluster, weakest } }: Linked): readonly ChosenCluster[] {
  const of = (list: Int32Array | Float64Array, i: number): number => list[i] ?? 0
  const byNumber = (a: number, b: number): number => of(weakest.cluster, a) - of(weakest.cluster, b)
  const all = weakest.cluster.length
  const largest = firstOf(
    all,
    each,
    () => true,
    (a, b) => of(weakest.records, b) - of(weakest.records, a) || byNumber(a, b),
  )
  const noThree = !weakest.records.includes(3)
  const weak = firstOf(
    all,
    each,
    (i) => !largest.includes(i) && (noThree || of(weakest.records, i) > 2),
    (a, b) => of(weakest.weight, a) - of(weakest.weight, b) || byNumber(a, b),
  )
  const records = new Map<number, number[]>([...largest, ...weak].map((i) => [of(weakest.cluster, i), []]))
  for (let n = 0; n < cluster.length; n += 1) {
    const found = records.get(of(cluster, n))
    if (found !== undefined && found.length < mostRecords) found.push(n)
  }
  const chosen = (why: ShownCluster['why']) => (i: number) => {
    const number = of(weakest.cluster, i)
    return { cluster: number, why, records: records.get(number) ?? [] }
  }
  return [...largest.map(chosen('largest')), ...weak.map(chosen('weakest'))]
}

/** @param ids of the records, by number */
export function shown(
  { links, clusters }: Linked,
  chosen: readonly ChosenCluster[],
  ids: ReadonlyMap<number, string>,
): readonly ShownCluster[] {
  const place = new Map(chosen.flatMap(({ records }) => records.map((n, i) => [n, i] as const)))
  const inside = new Map<number, ShownCluster['links'][number][]>(chosen.map((one) => [one.cluster, []]))
  for (let row = 0; row < links.l.length; row += 1) {
    const [l, r] = [links.l[row] ?? -1, links.r[row] ?? -1]
    const cluster = clusters.cluster[l] ?? -1
    const theirs = cluster === clusters.cluster[r] ? inside.get(cluster) : undefined
    const [a, b] = theirs === undefined ? [] : [place.get(l), place.get(r)]
    if (a !== undefined && b !== undefined) theirs?.push({ a, b, weight: links.weight[row] ?? 0, kept: true })
  }
  return chosen.map(({ cluster, why, records }) => ({
    id: ids.get(cluster) ?? String(cluster),
    why,
    records: records.map((n) => ({ id: ids.get(n) ?? '', probability: clusters.probability[n] ?? 1 })),
    links: (inside.get(cluster) ?? []).toSorted((x, y) => x.a - y.a || x.b - y.b),
  }))
}
