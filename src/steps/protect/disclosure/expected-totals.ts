/**
 * How likely a total is to be the sum of its perturbed parts, by the perturbation table alone.
 *
 * The key of a total is the sum of the keys of its parts, so its change depends on theirs: two parts that stay near the middle of their
 * intervals make a total at the edge of its own. The probability is worked out exactly, by Fourier inversion over the changes (a circle so
 * wide that sums do not go round it) and a Fourier series over the keys, whose terms vanish with the number of parts.
 */
import type { Interval, LookupTable } from '../ptable/lookup-table.ts'

/** Classes of counts that can change. */
export const classesOf = ({ intervals }: Pick<LookupTable, 'intervals'>): readonly number[] =>
  [...new Set(intervals.map((interval) => interval.class))].filter((of) => of > 0).toSorted((a, b) => a - b)

/** A total of a class over so many parts of each class. */
export interface MakeUp {
  readonly class: number
  readonly parts: ReadonlyMap<number, number>
}

type Complex = readonly [real: number, imaginary: number]

const times = ([a, b]: Complex, [c, d]: Complex): Complex => [a * c - b * d, a * d + b * c]

function power(base: Complex, exponent: number): Complex {
  let [result, square]: [Complex, Complex] = [[1, 0], base]
  for (let left = exponent; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = times(result, square)
    square = times(square, square)
  }
  return result
}

/** The mean over a class's keys x in [0, 1) of e^(−i t change) e^(2 π i m x). */
function moment(intervals: readonly Interval[], modulus: number, t: number, m: number): Complex {
  let sum: Complex = [0, 0]
  const turn = (2 * Math.PI * m) / modulus
  for (const { change, lower, upper } of intervals) {
    const over: Complex =
      m === 0
        ? [(upper - lower) / modulus, 0]
        : [
            (Math.sin(turn * upper) - Math.sin(turn * lower)) / (2 * Math.PI * m),
            (Math.cos(turn * lower) - Math.cos(turn * upper)) / (2 * Math.PI * m),
          ]
    const [re, im] = times(over, [Math.cos(t * change), -Math.sin(t * change)])
    sum = [sum[0] + re, sum[1] + im]
  }
  return sum
}

/** @returns a function that gives the probability, 0 to 1, that a total equals the sum of its parts */
export function chanceOfSum({ intervals, modulus }: LookupTable): (total: MakeUp) => number {
  const classes = Map.groupBy(intervals, (interval) => interval.class)
  const known = new Map<string, Complex>()
  const momentOf = (of: number, k: number, points: number, m: number): Complex => {
    const name = `${of} ${k / points} ${m}`
    const found = known.get(name) ?? moment(classes.get(of) ?? [], modulus, (2 * Math.PI * k) / points, m)
    known.set(name, found)
    return found
  }
  const variance = (of: number): number =>
    (classes.get(of) ?? []).reduce(
      (sum, { change, lower, upper }) => sum + ((upper - lower) / modulus) * change * change,
      0,
    )
  return ({ class: of, parts }) => {
    const count = [...parts.values()].reduce((sum, n) => sum + n, 0)
    const spread = [...parts].reduce((sum, [part, n]) => sum + n * variance(part), variance(of))
    // Twenty standard deviations round: what goes further is rarer than any table has cells.
    const points = 2 ** Math.ceil(Math.log2(Math.max(32, 20 * Math.sqrt(spread))))
    const terms = Math.max(2, Math.ceil(96 / count ** 2))
    let sum = 0
    for (let k = 0; k < points; k += 1)
      for (let m = -terms; m <= terms; m += 1) {
        const [re, im] = momentOf(of, k, points, m)
        let product: Complex = [re, -im]
        for (const [part, n] of parts) product = times(product, power(momentOf(part, k, points, m), n))
        sum += product[0]
      }
    return Math.min(1, Math.max(0, sum / points))
  }
}
