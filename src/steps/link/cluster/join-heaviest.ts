/**
 * Single linkage with limits: links are taken from the heaviest down, and each joins its two groups unless a limit forbids it.
 *
 * Source: Kruskal (1956), On the shortest spanning subtree of a graph, Proceedings of the AMS 7, 48–50, with a limit on the sets.
 */
import type { OnePerSource } from './one-per-source.ts'
import type { Part } from './part.ts'
import { smallestMembers, unionFind } from './union-find.ts'

export interface Limits {
  /** Links below this weight join nothing. */
  readonly cut: number
  /** Groups of more records are not made. */
  readonly largest: number
}

/** @returns for each record the smallest of its group */
export function joinHeaviest(part: Part, limits: Limits, sources: OnePerSource): Int32Array {
  const sets = unionFind(part.records)
  for (let e = 0; e < part.weight.length; e += 1) {
    if ((part.weight[e] as number) < limits.cut) break
    const [x, y] = [sets.find(part.a[e] as number), sets.find(part.b[e] as number)]
    if (x === y || sets.size(x) + sets.size(y) > limits.largest || sources.clash(x, y)) continue
    sets.union(x, y)
    sources.join(sets.find(x), sets.find(x) === x ? y : x)
  }
  return smallestMembers(sets, part.records)
}
