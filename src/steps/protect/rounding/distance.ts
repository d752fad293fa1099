/**
 * How far published cells are from the true ones. The measures are those of SmallCountRounding (Statistics Norway).
 */

export interface Distance {
  readonly largest: number
  readonly meanAbsolute: number
  readonly rootMeanSquare: number
  /** 1 − H / √Σ true, with H the Hellinger distance √(½ Σ (√true − √rounded)²): 1 where nothing changed. */
  readonly hellingerUtility: number
}

export function distance(exact: readonly number[], rounded: readonly number[]): Distance {
  const off = exact.map((n, c) => Math.abs(n - (rounded[c] ?? 0)))
  const mean = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0) / list.length
  const hellinger = Math.sqrt(
    exact.reduce((sum, n, c) => sum + (Math.sqrt(n) - Math.sqrt(rounded[c] ?? 0)) ** 2, 0) / 2,
  )
  return {
    largest: Math.max(...off),
    meanAbsolute: mean(off),
    rootMeanSquare: Math.sqrt(mean(off.map((x) => x * x))),
    hellingerUtility: 1 - hellinger / Math.sqrt(exact.reduce((a, b) => a + b, 0)),
  }
}
