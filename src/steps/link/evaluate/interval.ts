/**
 * Estimates with how sure they are: 95 % intervals of shares and numbers, and how intervals of two estimates make that of a third.
 */
export interface Interval {
  readonly estimate: number
  readonly low: number
  readonly high: number
}

/** The standard normal number that 97.5 % lie below. */
export const z95 = 1.959963984540054

/**
 * Wilson's interval of a share; `of` may be a number that is not whole, such as an effective sample size.
 *
 * Source: E. B. Wilson (1927), Probable inference, the law of succession, and statistical inference, JASA 22, 209–212.
 */
export function wilson(share: number, of: number): Interval {
  if (of <= 0) return { estimate: share, low: 0, high: 1 }
  const z2 = z95 * z95
  const middle = share + z2 / (2 * of)
  const reach = z95 * Math.sqrt((share * (1 - share)) / of + z2 / (4 * of * of))
  const whole = 1 + z2 / of
  return {
    estimate: share,
    low: share <= 0 ? 0 : Math.max(0, (middle - reach) / whole),
    high: share >= 1 ? 1 : Math.min(1, (middle + reach) / whole),
  }
}

/** Interval by the normal distribution, kept between `least` and `most`. */
export function normalInterval(estimate: number, variance: number, least: number, most: number): Interval {
  const reach = z95 * Math.sqrt(Math.max(0, variance))
  return { estimate, low: Math.max(least, estimate - reach), high: Math.min(most, estimate + reach) }
}

/**
 * Interval of a number of which `seen` are there for sure and `unseen` are estimated with this variance: the unseen part is taken
 * to be log-normal, so the whole is never below what was seen.
 *
 * Source: A. Chao (1987), Estimating the population size for capture-recapture data with unequal catchability, Biometrics 43, 783–791.
 */
export function unseenInterval(seen: number, unseen: number, variance: number): Interval {
  if (unseen <= 0) return { estimate: seen, low: seen, high: seen }
  const spread = Math.exp(z95 * Math.sqrt(Math.log(1 + variance / (unseen * unseen))))
  return { estimate: seen + unseen, low: seen + unseen / spread, high: seen + unseen * spread }
}

/**
 * Interval of the product of two shares that were estimated apart: their distances from the estimates, added as squares, on
 * the logarithms.
 *
 * Source: Zou and Donner (2008), Construction of confidence limits about effect measures: a general approach, Statistics in
 * Medicine 27, 1693–1702 (their MOVER).
 */
export function productInterval(x: Interval, y: Interval): Interval {
  const estimate = x.estimate * y.estimate
  if (estimate <= 0) return { estimate: 0, low: 0, high: Math.min(1, x.high * y.high) }
  const away = (limit: 'low' | 'high'): number =>
    Math.hypot(Math.log(x[limit] / x.estimate), Math.log(y[limit] / y.estimate))
  return {
    estimate,
    low: estimate * Math.exp(-away('low')),
    high: Math.min(1, estimate * Math.exp(away('high'))),
  }
}

/** The interval of what is left of a share. */
export const complement = ({ estimate, low, high }: Interval): Interval => ({
  estimate: 1 - estimate,
  low: 1 - high,
  high: 1 - low,
})
