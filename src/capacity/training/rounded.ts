/**
 * The digits that are published, the same everywhere: scores (0 to 100) and their differences have two decimals, shares and
 * coefficients four, p values three significant digits. Rounding happens once, when the result is written.
 */
const to = (digits: number) => (value: number) => Math.round(value * 10 ** digits) / 10 ** digits

export const rounded = {
  score: to(2),
  share: to(4),
  p: (value: number): number => (value < 1e-12 ? 0 : Number(value.toPrecision(3))),
  both: (interval: readonly [number, number], round: (value: number) => number) =>
    [round(interval[0]), round(interval[1])] as const,
}
