/**
 * A perturbation table as it is applied: whole numbers only, so that every engine and every machine finds the same change.
 *
 * A cell has a class, by its count, and a cell key, from 0 and below the modulus; the interval that holds the key says the change. Bounds are
 * half open: [lower, upper).
 */
import { unit } from './make-ptable.ts'
import type { Ptable } from './make-ptable.ts'

export interface Interval {
  readonly class: number
  readonly change: number
  readonly lower: number
  readonly upper: number
}

export interface LookupTable {
  /** Cell keys are taken modulo this; that of the record keys. */
  readonly modulus: number
  /** The largest class. */
  readonly last: number
  /** Counts above `last` go through this many last classes in turn; 1: the last class serves them all. */
  readonly repeat: number
  /** By class, then by bounds; those of a class fill [0, modulus) without gaps. */
  readonly intervals: readonly Interval[]
}

/** The class of a count: the pcv of the ONS, the row of ptable. */
export const classOf = ({ last, repeat }: Pick<LookupTable, 'last' | 'repeat'>, count: number): number =>
  count <= last ? count : last - repeat + 1 + ((count - 1) % repeat)

/** The change of a cell of that count and cell key; what the SQL of `cell-key/` finds, for checks and simulations. */
export function changeOf(table: LookupTable, count: number, cellKey: number): number {
  const wanted = classOf(table, count)
  const found = table.intervals.find((i) => i.class === wanted && i.lower <= cellKey && cellKey < i.upper)
  return found?.change ?? 0
}

/**
 * Spread the shares of a perturbation table over the cell keys of a modulus.
 *
 * A key k lies below a bound b where k / modulus < b, so the whole bound is b × modulus rounded up. With a small modulus the probabilities
 * are those of the nearest keys: 256 keys tell 1/256 apart.
 */
export function lookupTable({ transitions }: Ptable, modulus: number): LookupTable {
  const bound = (b: number): number => {
    const scaled = BigInt(b) * BigInt(modulus)
    return Number((scaled + BigInt(unit - 1)) / BigInt(unit))
  }
  const intervals = transitions
    .map((t) => ({ class: t.count, change: t.change, lower: bound(t.lower), upper: bound(t.upper) }))
    .filter(({ lower, upper }) => lower < upper)
  return { modulus, last: transitions.at(-1)?.count ?? 0, repeat: 1, intervals }
}
