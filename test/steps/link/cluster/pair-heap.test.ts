import { expect, test } from 'vitest'
import { pairHeap } from '../../../../src/steps/link/cluster/pair-heap.ts'
import { chance } from './random-graph.ts'

test('the best pair comes first whatever was revalued or taken out', () => {
  const next = chance(7)
  const count = 200
  const value = Float64Array.from({ length: count }, () => Math.floor(next() * 20)).toSorted((a, b) => b - a)
  const number = Int32Array.from({ length: count }, (_, i) => i)
  const heap = pairHeap(value, number, number)
  const known = new Map([...value].map((v, i) => [i, v] as const))
  const best = (): number => [...known].toSorted(([i, v], [j, w]) => w - v || i - j)[0]?.[0] ?? -1
  for (let step = 0; step < 600; step += 1) {
    expect(heap.top()).toBe(best())
    const pair = Math.floor(next() * count)
    if (!heap.has(pair)) continue
    if (next() < 0.4) {
      heap.remove(pair)
      known.delete(pair)
    } else {
      const v = Math.floor(next() * 20)
      heap.change(pair, v, pair, pair)
      known.set(pair, v)
    }
  }
  expect(known.size).toBeLessThan(100)
})
