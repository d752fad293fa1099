/**
 * Small dense matrices, as lists of rows: products, inverse, rank. For covariances and calibration equations, a few dozen wide.
 */
export type Matrix = readonly (readonly number[])[]

export const zeros = (rows: number, columns: number): number[][] =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => 0))

export const transpose = (a: Matrix): number[][] =>
  (a[0] ?? []).map((_, j) => a.map((row) => row[j] as number))

export const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, x, i) => sum + x * (b[i] as number), 0)

export function multiply(a: Matrix, b: Matrix): number[][] {
  const columns = transpose(b)
  return a.map((row) => columns.map((column) => dot(row, column)))
}

/** Sum of the diagonal. */
export const trace = (a: Matrix): number => a.reduce((sum, row, i) => sum + (row[i] as number), 0)

/** `a` Σ `a`ᵀ: the covariance of linear combinations, a row of `a` each. */
export const sandwich = (a: Matrix, covariance: Matrix): number[][] =>
  multiply(multiply(a, covariance), transpose(a))

/**
 * Inverse by Gauss–Jordan elimination with partial pivoting.
 *
 * @returns undefined where a pivot is below `tolerance` of the largest entry of its column at the start: the matrix is singular.
 */
export function inverse(a: Matrix, tolerance = 1e-11): number[][] | undefined {
  const n = a.length
  const work = a.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1 : 0))])
  const largest = transpose(a).map((column) => Math.max(...column.map(Math.abs)))
  for (let k = 0; k < n; k += 1) {
    let best = k
    for (let i = k + 1; i < n; i += 1)
      if (Math.abs(work[i]?.[k] as number) > Math.abs(work[best]?.[k] as number)) best = i
    const pivotRow = work[best] as number[]
    const pivot = pivotRow[k] as number
    if (!(Math.abs(pivot) > tolerance * (largest[k] as number))) return undefined
    work[best] = work[k] as number[]
    work[k] = pivotRow.map((x) => x / pivot)
    for (let i = 0; i < n; i += 1) {
      const by = work[i]?.[k] as number
      if (i !== k && by !== 0)
        work[i] = (work[i] as number[]).map((x, j) => x - by * (work[k]?.[j] as number))
    }
  }
  return work.map((row) => row.slice(n))
}

/** Rank of a symmetric matrix without negative eigenvalues, by Cholesky's method with the largest pivot first. */
export function rank(a: Matrix, tolerance = 1e-10): number {
  const work = a.map((row) => [...row])
  const diagonal = (i: number): number => work[i]?.[i] as number
  const left = new Set(work.keys())
  const most = Math.max(0, ...[...left].map(diagonal))
  for (let found = 0; left.size > 0; found += 1) {
    const k = [...left].reduce((best, i) => (diagonal(i) > diagonal(best) ? i : best))
    if (!(diagonal(k) > tolerance * most)) return found
    left.delete(k)
    const pivot = work[k] as number[]
    for (const i of left) {
      const by = (work[i]?.[k] as number) / (pivot[k] as number)
      work[i] = (work[i] as number[]).map((x, j) => x - by * (pivot[j] as number))
    }
  }
  return work.length
}
