/**
 * Agglomerative clustering of a small component: the same answer as `agglomerate`, from a table of all groups against all.
 *
 * Most components have a handful of records, for which looking at every pair again is much faster than keeping a queue.
 */
import type { Merging } from './agglomerate.ts'
import type { OnePerSource } from './one-per-source.ts'
import type { Part } from './part.ts'

/** Above this number of records the queue is faster. */
export const fewRecords = 16

/** Make a clusterer of parts of at most `fewRecords` records; the room it works in is used again by every call. */
export function agglomerateFew(): (part: Part, rules: Merging, sources: OnePerSource) => Int32Array {
  const sum = new Float64Array(fewRecords * fewRecords)
  const links = new Int32Array(fewRecords * fewRecords)
  const least = new Float64Array(fewRecords * fewRecords)
  const size = new Int32Array(fewRecords)

  const value = (x: number, y: number, rules: Merging): number => {
    const at = x * fewRecords + y
    const linked = links[at] as number
    if (linked === 0) return -Infinity
    const all = (size[x] as number) * (size[y] as number)
    if (rules.linkage === 'complete')
      return Math.min(least[at] as number, linked === all ? Infinity : rules.absent)
    return ((sum[at] as number) + (all - linked) * rules.absent) / all
  }

  const fold = (x: number, y: number, third: number): void => {
    const [to, back] = [x * fewRecords + third, third * fewRecords + x]
    const from = y * fewRecords + third
    sum[to] = (sum[to] as number) + (sum[from] as number)
    links[to] = (links[to] as number) + (links[from] as number)
    least[to] = Math.min(least[to] as number, least[from] as number)
    sum[back] = sum[to]
    links[back] = links[to]
    least[back] = least[to]
  }

  return (part, rules, sources) => {
    const label = new Int32Array(part.records)
    sum.fill(0)
    links.fill(0)
    least.fill(Infinity)
    for (let i = 0; i < part.records; i += 1) {
      label[i] = i
      size[i] = 1
    }
    for (let e = 0; e < part.weight.length; e += 1) {
      const [x, y] = [part.a[e] as number, part.b[e] as number]
      for (const at of [x * fewRecords + y, y * fewRecords + x]) {
        sum[at] = part.weight[e] as number
        least[at] = part.weight[e] as number
        links[at] = 1
      }
    }
    for (;;) {
      let [bestX, bestY, best] = [-1, -1, -Infinity]
      for (let x = 0; x < part.records; x += 1) {
        if (label[x] !== x) continue
        for (let y = x + 1; y < part.records; y += 1) {
          if (label[y] !== y) continue
          const found = value(x, y, rules)
          if (found > best && !sources.clash(x, y)) [bestX, bestY, best] = [x, y, found]
        }
      }
      if (bestX === -1 || best < rules.cut) return label
      for (let third = 0; third < part.records; third += 1)
        if (label[third] === third && third !== bestX && third !== bestY) fold(bestX, bestY, third)
      size[bestX] = (size[bestX] as number) + (size[bestY] as number)
      sources.join(bestX, bestY)
      for (let i = 0; i < part.records; i += 1) if (label[i] === bestY) label[i] = bestX
    }
  }
}
