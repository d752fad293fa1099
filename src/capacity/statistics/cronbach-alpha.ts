/**
 * Cronbach's alpha: how far the items of a test measure one thing, with Feldt's interval.
 *
 * Sources: L. J. Cronbach, Psychometrika 16 (1951); L. S. Feldt, Psychometrika 30 (1965).
 */
import { fQuantile } from '../../statistics/f-quantile.ts'
import { variance } from './variance.ts'

export interface Alpha {
  readonly alpha: number
  readonly interval: readonly [number, number]
  readonly n: number
  readonly items: number
}

/** Alpha over `scores`, a row a person, a column an item; null for fewer than two of either, or where totals do not vary. */
export function cronbachAlpha(scores: readonly (readonly number[])[], level = 0.95): Alpha | null {
  const [n, k] = [scores.length, scores[0]?.length ?? 0]
  const total = variance(scores.map((row) => row.reduce((sum, value) => sum + value, 0)))
  if (n < 2 || k < 2 || !(total > 0)) return null
  const each = Array.from({ length: k }, (_, i) => variance(scores.map((row) => row[i] ?? Number.NaN)))
  const alpha = (k / (k - 1)) * (1 - each.reduce((sum, value) => sum + value, 0) / total)
  const out = (1 - level) / 2
  const end = (p: number): number => 1 - (1 - alpha) * fQuantile(p, n - 1, (n - 1) * (k - 1))
  return { alpha, interval: [end(1 - out), end(out)], n, items: k }
}
