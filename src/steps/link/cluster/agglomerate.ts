/**
 * Agglomerative clustering of one component: again and again the two groups that agree best become one, as long as they agree enough.
 *
 * Between two groups: the mean weight over all pairs of a record here and one there (average linkage), or the least (complete). A
 * pair without a link counts as `absent`, below the cut: so where two groups become one, what they are worth to a third that
 * only one of them is linked to cannot rise to the cut, nor rise at all from above. Values in the queue that reach the cut
 * are upper bounds, and are worked out anew only when they come first. Groups without a link between them never become one. Sums
 * and numbers of links are updated as in Lance and Williams (1967), A general theory of classificatory sorting strategies,
 * Computer Journal 9, 373–380.
 */
import type { OnePerSource } from './one-per-source.ts'
import { pairHeap } from './pair-heap.ts'
import type { Part } from './part.ts'

export interface Merging {
  readonly linkage: 'average' | 'complete'
  readonly cut: number
  /** Below the cut. */
  readonly absent: number
}

/** @returns for each record the smallest of its group */
export function agglomerate(part: Part, rules: Merging, sources: OnePerSource): Int32Array {
  const { records, weight } = part
  const complete = rules.linkage === 'complete'
  const [one, other] = [part.a.slice(), part.b.slice()]
  const sum = weight.slice()
  const least = weight.slice()
  const links = new Int32Array(weight.length).fill(1)
  const size = new Int32Array(records).fill(1)
  const label = new Int32Array(records)
  const into = new Int32Array(records)
  const beside: Map<number, number>[] = []
  for (let i = 0; i < records; i += 1) {
    label[i] = i
    into[i] = i
    beside.push(new Map())
  }
  const besides = (group: number): Map<number, number> => beside[group] as Map<number, number>
  for (let p = 0; p < weight.length; p += 1) {
    besides(one[p] as number).set(other[p] as number, p)
    besides(other[p] as number).set(one[p] as number, p)
  }
  const heap = pairHeap(weight, part.a, part.b)
  const valueOf = (p: number): number => {
    const all = (size[one[p] as number] as number) * (size[other[p] as number] as number)
    const without = all - (links[p] as number)
    if (complete) return without === 0 ? (least[p] as number) : Math.min(least[p] as number, rules.absent)
    return ((sum[p] as number) + without * rules.absent) / all
  }
  /** Whether the pair stood in the queue as it is; if not, it does now. */
  const upToDate = (p: number): boolean => {
    const [x, y] = [label[one[p] as number] as number, label[other[p] as number] as number]
    const [low, high] = x < y ? [x, y] : [y, x]
    const value = valueOf(p)
    if (heap.same(p, value, low, high)) return true
    heap.change(p, value, low, high)
    return false
  }
  const merge = (p: number): void => {
    const [x, y] = [one[p] as number, other[p] as number]
    const more = besides(x).size - besides(y).size || (label[y] as number) - (label[x] as number)
    const [keep, gone] = more >= 0 ? [x, y] : [y, x]
    heap.remove(p)
    besides(keep).delete(gone)
    label[keep] = Math.min(label[x] as number, label[y] as number)
    size[keep] = (size[x] as number) + (size[y] as number)
    into[gone] = keep
    sources.join(keep, gone)
    for (const [third, q] of besides(gone)) {
      if (third === keep) continue
      besides(third).delete(gone)
      const known = besides(keep).get(third)
      if (known === undefined) {
        if (one[q] === gone) one[q] = keep
        else other[q] = keep
        besides(keep).set(third, q)
        besides(third).set(keep, q)
        if (heap.has(q)) upToDate(q)
        continue
      }
      sum[known] = (sum[known] as number) + (sum[q] as number)
      links[known] = (links[known] as number) + (links[q] as number)
      least[known] = Math.min(least[known] as number, least[q] as number)
      // A pair that is out of the queue clashes, and so does every union of it.
      if (!heap.has(q)) heap.remove(known)
      heap.remove(q)
      if (heap.has(known)) upToDate(known)
    }
    besides(gone).clear()
  }
  for (let p = heap.top(); p !== -1 && heap.value(p) >= rules.cut; p = heap.top()) {
    if (sources.clash(one[p] as number, other[p] as number)) heap.remove(p)
    else if (upToDate(p)) merge(p)
  }
  return labelled(into, label)
}

/** Follow each record to the group that it went into. */
function labelled(into: Int32Array, label: Int32Array): Int32Array {
  const result = new Int32Array(into.length)
  for (let i = 0; i < into.length; i += 1) {
    let at = i
    while (into[at] !== at) {
      const next = into[at] as number
      into[at] = into[next] as number
      at = next
    }
    result[i] = label[at] as number
  }
  return result
}
