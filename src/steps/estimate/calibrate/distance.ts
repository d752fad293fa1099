/**
 * Distances of calibration, by the ratio w/d = F(u) that they lead to and its slope.
 */
import { z } from 'zod'

const bounds = {
  /** Least w/d, below 1. */
  low: z.number().lt(1),
  /** Most w/d, above 1. */
  high: z.number().gt(1),
}

export const Distance = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('linear') }),
  z.strictObject({ kind: z.literal('raking') }),
  z.strictObject({ kind: z.literal('logit'), ...bounds }),
  z.strictObject({ kind: z.literal('truncated'), ...bounds }),
])
export type Distance = z.infer<typeof Distance>

/** w/d and its slope, both by u = xᵀλ; at u = 0 both are 1. */
export function distances(distance: Distance): {
  readonly ratio: (u: number) => number
  readonly slope: (u: number) => number
} {
  switch (distance.kind) {
    case 'linear':
      return { ratio: (u) => 1 + u, slope: () => 1 }
    case 'raking':
      return { ratio: Math.exp, slope: Math.exp }
    case 'truncated': {
      const { low, high } = distance
      return {
        ratio: (u) => Math.min(high, Math.max(low, 1 + u)),
        slope: (u) => (1 + u > low && 1 + u < high ? 1 : 0),
      }
    }
    case 'logit': {
      const { low, high } = distance
      const steep = (high - low) / ((1 - low) * (high - 1))
      // Divided by e^(steep u) where that is large, so that nothing overflows.
      const ratio = (u: number): number => {
        const e = Math.exp(-Math.abs(steep * u))
        const [one, other] = u > 0 ? [e, 1] : [1, e]
        return (low * (high - 1) * one + high * (1 - low) * other) / ((high - 1) * one + (1 - low) * other)
      }
      return { ratio, slope: (u) => (((ratio(u) - low) * (high - ratio(u))) / ((1 - low) * (high - 1))) }
    }
  }
}
