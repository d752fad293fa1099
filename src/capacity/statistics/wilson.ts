/** Wilson's interval of a share, as R's `prop.test(correct = FALSE)` (E. B. Wilson, Journal of the American Statistical Association 22, 1927). */
import { invert } from '../../statistics/invert.ts'
import { normalCdf } from '../../statistics/normal-cdf.ts'

export interface Share {
  /** 0 to 1. */
  readonly share: number
  readonly interval: readonly [number, number]
  readonly of: number
}

/** Share of `yes` among `of`; null of nobody. */
export function wilson(yes: number, of: number, level = 0.95): Share | null {
  if (of <= 0) return null
  const z = invert((x) => normalCdf(x), 1 - (1 - level) / 2, 0, 4)
  const p = yes / of
  const middle = p + (z * z) / (2 * of)
  const reach = z * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of))
  const whole = 1 + (z * z) / of
  return {
    share: p,
    interval: [yes === 0 ? 0 : (middle - reach) / whole, yes === of ? 1 : (middle + reach) / whole],
    of,
  }
}
