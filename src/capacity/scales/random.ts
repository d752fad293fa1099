/**
 * Numbers that look random and are the same on every run: mulberry32 (T. Ettinger, public domain), and gamma and Dirichlet draws
 * made of it (G. Marsaglia and W. W. Tsang, A simple method for generating gamma variables, 2000).
 */

/** A source of numbers in [0, 1), by a seed of 32 bits. */
export function uniform(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A standard normal number (Box and Muller). */
const normal = (next: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())

/** A gamma number of that shape (above 0) and scale 1. */
export function gamma(shape: number, next: () => number): number {
  if (shape < 1) return gamma(shape + 1, next) * (1 - next()) ** (1 / shape)
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const x = normal(next)
    const v = (1 + c * x) ** 3
    if (v > 0 && Math.log(1 - next()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v
  }
}

/** Shares that add up to 1, on average in the proportions of `shapes`; the larger their sum, the closer to them. */
export function dirichlet(shapes: readonly number[], next: () => number): readonly number[] {
  const drawn = shapes.map((shape) => gamma(shape, next))
  const sum = drawn.reduce((a, b) => a + b, 0)
  return drawn.map((x) => x / sum)
}
