/**
 * A queue of pairs of groups, best first: greatest value, then the lower, then the higher of its two numbers.
 *
 * A binary heap that knows the place of each pair, so that a pair can be revalued or taken out wherever it stands.
 */
export interface PairHeap {
  /** The best pair, -1 where none is left. */
  top(): number
  value(pair: number): number
  /** Whether value and numbers are these already. */
  same(pair: number, value: number, low: number, high: number): boolean
  has(pair: number): boolean
  change(pair: number, value: number, low: number, high: number): void
  remove(pair: number): void
}

/** All of the pairs, already in their order. */
export function pairHeap(value: Float64Array, low: Int32Array, high: Int32Array): PairHeap {
  const count = value.length
  const [key, a, b] = [value.slice(), low.slice(), high.slice()]
  const heap = new Int32Array(count)
  const place = new Int32Array(count)
  for (let i = 0; i < count; i += 1) {
    heap[i] = i
    place[i] = i
  }
  let size = count
  const before = (p: number, q: number): boolean => {
    const byKey = (key[p] as number) - (key[q] as number)
    if (byKey !== 0) return byKey > 0
    const byLow = (a[p] as number) - (a[q] as number)
    return byLow === 0 ? (b[p] as number) < (b[q] as number) : byLow < 0
  }
  const put = (pair: number, at: number): void => {
    heap[at] = pair
    place[pair] = at
  }
  const rise = (pair: number, from: number): void => {
    let at = from
    while (at > 0) {
      const up = (at - 1) >>> 1
      const above = heap[up] as number
      if (!before(pair, above)) break
      put(above, at)
      at = up
    }
    put(pair, at)
  }
  const sink = (pair: number, from: number): void => {
    let at = from
    for (;;) {
      let down = 2 * at + 1
      if (down >= size) break
      if (down + 1 < size && before(heap[down + 1] as number, heap[down] as number)) down += 1
      const below = heap[down] as number
      if (!before(below, pair)) break
      put(below, at)
      at = down
    }
    put(pair, at)
  }
  const settle = (pair: number, at: number): void => {
    if (at > 0 && before(pair, heap[(at - 1) >>> 1] as number)) rise(pair, at)
    else sink(pair, at)
  }
  return {
    top: () => (size === 0 ? -1 : (heap[0] as number)),
    value: (pair) => key[pair] as number,
    same: (pair, v, x, y) => key[pair] === v && a[pair] === x && b[pair] === y,
    has: (pair) => place[pair] !== -1,
    change: (pair, v, x, y) => {
      key[pair] = v
      a[pair] = x
      b[pair] = y
      settle(pair, place[pair] as number)
    },
    remove: (pair) => {
      const at = place[pair] as number
      if (at === -1) return
      place[pair] = -1
      size -= 1
      const last = heap[size] as number
      if (last !== pair) settle(last, at)
    },
  }
}
