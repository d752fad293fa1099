/**
 * Rounding said as a perturbation table, so that one engine does both.
 *
 * `onsRounding` is the published example of the Office for National Statistics (cell-key-perturbation, ptable_10_5): counts below 10 become
 * nothing, others the nearest multiple of 5; classes go to 750 and the last 250 serve larger counts in turn. `randomRounding` is the random
 * rounding of Stats NZ: unbiased, to one of the two neighbouring multiples.
 */
import type { Interval, LookupTable } from './lookup-table.ts'

/** What rounding to multiples needs. */
export interface RoundingOptions {
  readonly base: number
  /** Counts below become 0. */
  readonly below: number
  readonly modulus: number
  readonly last: number
  /** A multiple of the base. */
  readonly repeat: number
}

const asOns: RoundingOptions = { base: 5, below: 10, modulus: 256, last: 750, repeat: 250 }

/** Round to the nearest multiple of the base, whatever the cell key is. */
export function onsRounding(options: Partial<RoundingOptions> = {}): LookupTable {
  const { base, below, modulus, last, repeat } = { ...asOns, ...options }
  const intervals = Array.from({ length: last + 1 }, (_, count): Interval => {
    const rounded = count < below ? 0 : Math.floor((2 * count + base) / (2 * base)) * base
    return { class: count, change: rounded - count, lower: 0, upper: modulus }
  })
  return { modulus, last, repeat, intervals }
}

/** Round to the multiple below or above, the nearer one the more often, so that the mean is the count itself. */
export function randomRounding(base: number, modulus: number): LookupTable {
  const intervals = Array.from({ length: base + 1 }, (_, count): readonly Interval[] => {
    const over = count % base
    if (over === 0) return [{ class: count, change: 0, lower: 0, upper: modulus }]
    const cut = Math.round(((base - over) * modulus) / base)
    return [
      { class: count, change: -over, lower: 0, upper: cut },
      { class: count, change: base - over, lower: cut, upper: modulus },
    ]
  }).flat()
  return { modulus, last: base, repeat: base, intervals }
}
