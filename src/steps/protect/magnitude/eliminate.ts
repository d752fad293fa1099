/**
 * Linear dependence of cells, exactly: columns over the inner cells, with whole numbers modulo a prime.
 *
 * Sums of cells have small whole coefficients, so what is zero modulo 67,108,859 (the largest prime below 2^26, whose products are
 * exact in doubles) is zero: a minor of a table's 0-1 matrix would have to be a multiple of it.
 */

export const prime = 67_108_859

export type Column = Float64Array

const inverse = (a: number): number => {
  let [base, power, result] = [a % prime, prime - 2, 1]
  while (power > 0) {
    if (power % 2 === 1) result = (result * base) % prime
    base = (base * base) % prime
    power = Math.floor(power / 2)
  }
  return result
}

/** A column with a 1 at each of the places. */
export function columnOf(places: readonly number[], rows: number): Column {
  const column = new Float64Array(rows)
  for (const place of places) column[place] = 1
  return column
}

/** A column of the basis: 1 at its pivot, its first place that is not zero. Only what is not zero is kept. */
export interface Pivoted {
  readonly pivot: number
  readonly places: Int32Array
  readonly values: Float64Array
}

/** First place that is not zero; -1 where all are. */
export function firstOf(column: Column): number {
  for (let i = 0; i < column.length; i += 1) if (column[i] !== 0) return i
  return -1
}

/** Places that are not zero. */
export const placesOf = (column: Column): Int32Array =>
  Int32Array.from(column.keys()).filter((i) => column[i] !== 0)

/** Scale a column so that its pivot is 1; it must not be zero. */
export function pivoted(column: Column): Pivoted {
  const places = placesOf(column)
  const pivot = places[0] as number
  const scale = inverse(column[pivot] as number)
  return { pivot, places, values: Float64Array.from(places, (i) => ((column[i] as number) * scale) % prime) }
}

/** Take away as much of a column of the basis as the given column has at its pivot. It changes the column. */
export function reduce(column: Column, { pivot, places, values }: Pivoted): void {
  const times = column[pivot] as number
  if (times === 0) return
  for (let k = 0; k < places.length; k += 1) {
    const i = places[k] as number
    column[i] = ((column[i] as number) + times * (prime - (values[k] as number))) % prime
  }
}

/**
 * Whether one column is a multiple of the other, but for places that one party knows; neither may be zero.
 *
 * @param party number of the party that knows what stands at a place, 0 where nobody does
 */
export function dependent(left: Column, guarded: Column, party: (place: number) => number): boolean {
  const first = firstOf(left)
  const [x, y] = [left[first] as number, guarded[first] as number]
  if (y === 0) return false
  let only = 0
  for (let i = 0; i < left.length; i += 1) {
    if (((left[i] as number) * y) % prime === ((guarded[i] as number) * x) % prime) continue
    const here = party(i)
    if (here === 0 || (only !== 0 && here !== only)) return false
    only = here
  }
  return true
}

/**
 * Whether a guarded column is a multiple of a column, but for a multiple of what one party knows; false where it is a multiple of what the party
 * knows alone, since then the column adds nothing.
 */
export function dependentWith(left: Column, guarded: Column, own: Column): boolean {
  const at = firstOf(own)
  if (at < 0) return false
  const [scale, l, g] = [own[at] as number, left[at] as number, guarded[at] as number]
  const without = (column: Column, i: number, times: number): number =>
    ((column[i] as number) * scale + (prime - times) * (own[i] as number)) % prime
  let [x, y] = [0, 0]
  for (let i = 0; i < left.length; i += 1) {
    const [a, b] = [without(left, i, l), without(guarded, i, g)]
    if (a === 0 && b === 0) continue
    if (a === 0 || b === 0) return false
    if (x === 0) [x, y] = [a, b]
    else if ((a * y) % prime !== (b * x) % prime) return false
  }
  return x !== 0
}
