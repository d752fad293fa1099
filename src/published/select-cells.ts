/**
 * Find the observations of a cube that a query wants, in key order. Series are sorted, so each wanted code is found by
 * bisection, and a free dimension before a wanted one is walked run by run.
 */
import type { Cube, Numbers } from './cube.ts'
import type { Wanted } from './resolve-query.ts'

/** Call `take` with the place of each wanted observation and of its series, until it returns false. */
export function selectCells(
  cube: Cube,
  wanted: Wanted,
  take: (cell: number, series: number) => boolean,
): void {
  const { series, starts, times } = cube
  const last = series.length
  const periods = maskOf(wanted.places[last], cube.codes[last]?.length ?? 0)
  const deepest = wanted.places.findLastIndex((places, d) => d < last && places !== undefined)

  const visit = (s: number): boolean => {
    const begin = starts[s] ?? 0
    const end = starts[s + 1] ?? 0
    if (wanted.latest) {
      for (let cell = end - 1; cell >= begin; cell--) {
        if (periods === undefined || periods[times[cell] ?? 0] === 1) return take(cell, s)
      }
      return true
    }
    for (let cell = begin; cell < end; cell++) {
      if ((periods === undefined || periods[times[cell] ?? 0] === 1) && !take(cell, s)) return false
    }
    return true
  }

  const walk = (low: number, high: number, d: number): boolean => {
    if (d > deepest) {
      for (let s = low; s < high; s++) if (!visit(s)) return false
      return true
    }
    const codes = series[d] as Numbers
    const places = wanted.places[d]
    if (places === undefined) {
      for (let s = low; s < high;) {
        const end = firstAbove(codes, codes[s] ?? 0, s, high)
        if (!walk(s, end, d + 1)) return false
        s = end
      }
      return true
    }
    let from = low
    for (const place of places) {
      from = firstAbove(codes, place - 1, from, high)
      if (from >= high) return true
      const end = codes[from] === place ? firstAbove(codes, place, from, high) : from
      if (end > from && !walk(from, end, d + 1)) return false
      from = end
    }
    return true
  }

  walk(0, starts.length - 1, 0)
}

/** The first place in [low, high) whose code is above `code`: strides that double, then bisection. */
function firstAbove(codes: Numbers, code: number, low: number, high: number): number {
  let stride = 1
  let from = low
  while (from + stride < high && (codes[from + stride] ?? 0) <= code) {
    from += stride
    stride *= 2
  }
  let to = Math.min(high, from + stride)
  if ((codes[from] ?? 0) > code) return from
  while (from + 1 < to) {
    const middle = (from + to) >>> 1
    if ((codes[middle] ?? 0) <= code) from = middle
    else to = middle
  }
  return to
}

function maskOf(places: readonly number[] | undefined, size: number): Uint8Array | undefined {
  if (places === undefined) return undefined
  const mask = new Uint8Array(size)
  for (const place of places) mask[place] = 1
  return mask
}
