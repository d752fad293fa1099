/**
 * The normal equations of calibration: weighted cross products of auxiliary variables, and their solution where some of these
 * variables say the same.
 */
import { zeros } from '../matrix.ts'
import type { Matrix } from '../matrix.ts'

/** Σ w x xᵀ over the records. */
export function crossProducts(x: readonly Float64Array[], weights: Float64Array): number[][] {
  const products = zeros(x.length, x.length)
  for (const [j, a] of x.entries())
    for (const [k, b] of x.entries()) {
      if (k > j) break
      let sum = 0
      for (let i = 0; i < weights.length; i += 1)
        sum += (weights[i] as number) * (a[i] as number) * (b[i] as number)
      ;(products[j] as number[])[k] = sum
      ;(products[k] as number[])[j] = sum
    }
  return products
}

/**
 * A solution of `a` b = `right` for a symmetric matrix without negative eigenvalues, by elimination with the largest diagonal first;
 * a variable that the ones before it explain gets nought.
 */
export function solveSymmetric(a: Matrix, right: readonly number[], tolerance = 1e-12): number[] {
  const n = a.length
  const scale = a.map((row, i) => 1 / Math.sqrt((row[i] as number) > 0 ? (row[i] as number) : 1))
  const work = a.map((row, i) => [
    ...row.map((v, j) => v * (scale[i] as number) * (scale[j] as number)),
    (right[i] as number) * (scale[i] as number),
  ])
  const at = (i: number, j: number): number => work[i]?.[j] as number
  const left = new Set(work.keys())
  const pivots: number[] = []
  while (left.size > 0) {
    const k = [...left].reduce((best, i) => (at(i, i) > at(best, best) ? i : best))
    if (!(at(k, k) > tolerance)) break
    left.delete(k)
    pivots.push(k)
    const pivot = (work[k] as number[]).map((v) => v / at(k, k))
    work[k] = pivot
    for (const i of work.keys()) {
      const by = at(i, k)
      if (i !== k && by !== 0) work[i] = (work[i] as number[]).map((v, j) => v - by * (pivot[j] as number))
    }
  }
  const solution = zeros(1, n)[0] as number[]
  for (const k of pivots) solution[k] = at(k, n) * (scale[k] as number)
  return solution
}
