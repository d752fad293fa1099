/**
 * Whether a contributor could take his own value from what is published and be left with a guarded cell: every column that is tried is held
 * against every guarded one and every contributor.
 *
 * There are many such threes and hardly any is dependent, so that each column has a shadow in three dimensions: columns that are dependent have dependent
 * shadows, and only where shadows are, the columns themselves are looked at.
 */
import { dependentWith, prime } from './eliminate.ts'
import type { Column } from './eliminate.ts'

type Shadow = readonly [number, number, number]

/** Three whole numbers of no pattern; each place has their powers as weights. */
const bases: Shadow = [48_271, 16_807, 69_621]

const powers = (base: number, places: number): Float64Array => {
  const list = new Float64Array(places)
  let power = base
  for (let i = 0; i < places; i += 1) {
    list[i] = power
    power = (power * base) % prime
  }
  return list
}

const minor = (a: number, b: number, c: number, d: number): number =>
  ((a * d) % prime) + prime - ((b * c) % prime)

/** A column with its shadow, which follows it when it is reduced. */
export interface Shadowed {
  readonly column: Column
  shadow: Shadow
}

/** @param places length of the columns */
export function shadowsOf(places: number): (column: Column) => Shadow {
  const [x, y, z] = [powers(bases[0], places), powers(bases[1], places), powers(bases[2], places)]
  return (column) => {
    let [a, b, c] = [0, 0, 0]
    for (let i = 0; i < places; i += 1) {
      const value = column[i] as number
      if (value === 0) continue
      a = (a + value * (x[i] as number)) % prime
      b = (b + value * (y[i] as number)) % prime
      c = (c + value * (z[i] as number)) % prime
    }
    return [a, b, c]
  }
}

/** Whether one of those who know a value of their own would know a guarded column, were this one published. */
export function toldToOne(left: Shadowed, guarded: readonly Shadowed[], own: readonly Shadowed[]): boolean {
  const [a, b, c] = left.shadow
  return guarded.some((one) => {
    const [d, e, f] = one.shadow
    const [x, y, z] = [minor(b, c, e, f) % prime, minor(c, a, f, d) % prime, minor(a, b, d, e) % prime]
    return own.some((his) => {
      const [g, h, i] = his.shadow
      return (
        (((x * g) % prime) + ((y * h) % prime) + ((z * i) % prime)) % prime === 0 &&
        dependentWith(left.column, one.column, his.column)
      )
    })
  })
}
