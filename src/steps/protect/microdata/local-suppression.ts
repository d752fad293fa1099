/**
 * Make keys missing, as few as a greedy search finds, until every person shares the keys with at least k persons.
 *
 * Persons at most risk come first. Of one such person, the key is taken away that parts the person from the nearest others; among several,
 * the one that matters least. A missing key matches every value, so the person then has more neighbours.
 * Source: localSuppression of sdcMicro (Templ, Kowarik and Meindl, JSS 67(4), 2015), whose order it follows.
 */
import { frequencies } from './frequencies.ts'
import { groupsOf, missing } from './keys.ts'
import type { Keys } from './keys.ts'

export interface Suppressed {
  readonly keys: Keys
  /** Values made missing, by variable. */
  readonly suppressed: Readonly<Record<string, number>>
}

/** Variables with many codes matter least: their places, in the order in which they are taken. */
function leastImportant({ columns }: Keys): readonly number[] {
  const codes = columns.map((column) => new Set(column.filter((code) => code !== missing)).size)
  return columns.map((_, place) => place).toSorted((a, b) => (codes[b] ?? 0) - (codes[a] ?? 0) || b - a)
}

/** Number of keys that tell two persons apart. */
function apart(columns: readonly Int32Array[], a: number, b: number): number {
  let count = 0
  for (const column of columns) {
    const [x, y] = [column[a] as number, column[b] as number]
    if (x !== missing && y !== missing && x !== y) count += 1
  }
  return count
}

/** The place of the key to take from a person so that some of the nearest others are nearer. */
function keyToTake(
  columns: readonly Int32Array[],
  row: number,
  rows: number,
  order: readonly number[],
): number {
  const distances = Array.from({ length: rows }, (_, other) => apart(columns, row, other))
  const nearest = distances.reduce((least, d) => (d > 0 && d < least ? d : least), columns.length)
  return (
    order.find((place) => {
      const column = columns[place] as Int32Array
      const own = column[row]
      return (
        own !== missing &&
        distances.some((d, other) => d === nearest && column[other] !== missing && column[other] !== own)
      )
    }) ?? -1
  )
}

/** Of each group of equal keys the first k persons are enough; the others have k neighbours already. */
function thinned(keys: Keys, k: number): readonly number[] {
  const { group, first } = groupsOf(keys)
  const taken = new Int32Array(first.length)
  return Array.from({ length: keys.rows }, (_, row) => row).filter((row) => {
    const g = group[row] as number
    taken[g] = (taken[g] ?? 0) + 1
    return (taken[g] ?? 0) <= k
  })
}

/**
 * Reach k-anonymity. Keys that are missing already stay so.
 *
 * @param order places of the variables from which values are taken first; absent: those with the most codes
 */
export function suppressLocally(keys: Keys, k: number, order = leastImportant(keys)): Suppressed {
  const kept = thinned(keys, k)
  const columns = keys.columns.map((column) => Int32Array.from(kept, (row) => column[row] as number))
  const small: Keys = { names: keys.names, rows: kept.length, columns }
  const least = Math.min(k, kept.length)
  for (;;) {
    const { sample } = frequencies(small)
    const risky = Array.from(sample.keys()).filter((row) => (sample[row] ?? 0) < least)
    if (risky.length === 0) break
    for (const row of risky.toSorted((a, b) => (sample[a] ?? 0) - (sample[b] ?? 0) || a - b)) {
      const place = keyToTake(columns, row, kept.length, order)
      if (place >= 0) (columns[place] as Int32Array)[row] = missing
    }
  }
  const whole = keys.columns.map((column, place) => {
    const copy = Int32Array.from(column)
    for (const [at, row] of kept.entries()) copy[row] = columns[place]?.[at] ?? missing
    return copy
  })
  const lost = (place: number): number =>
    (whole[place] ?? new Int32Array()).reduce(
      (n, code, row) => n + (code === missing && keys.columns[place]?.[row] !== missing ? 1 : 0),
      0,
    )
  return {
    keys: { ...keys, columns: whole },
    suppressed: Object.fromEntries(keys.names.map((name, place) => [name, lost(place)])),
  }
}
