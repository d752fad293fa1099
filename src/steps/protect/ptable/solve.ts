/** Solve a small square system of equations: Gaussian elimination with the largest pivot of the column. */

/** @returns x of `matrix` x = `right`; a direction that the equations do not determine stays 0 */
export function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const n = right.length
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0])
  const at = (i: number, j: number): number => rows[i]?.[j] ?? 0
  const pivots: number[] = []
  for (let j = 0; j < n; j += 1) {
    let best = pivots.length
    for (let i = best + 1; i < n; i += 1) if (Math.abs(at(i, j)) > Math.abs(at(best, j))) best = i
    if (Math.abs(at(best, j)) < 1e-14) continue
    const here = pivots.length
    const row = rows[best] as number[]
    rows[best] = rows[here] as number[]
    rows[here] = row
    pivots.push(j)
    for (let i = 0; i < n; i += 1) {
      if (i === here) continue
      const times = at(i, j) / (row[j] as number)
      if (times !== 0) rows[i] = (rows[i] as number[]).map((x, k) => x - times * (row[k] ?? 0))
    }
  }
  const x = Array.from({ length: n }, () => 0)
  for (const [i, j] of pivots.entries()) x[j] = at(i, n) / at(i, j)
  return x
}
