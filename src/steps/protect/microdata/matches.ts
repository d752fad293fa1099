/**
 * Sensitive values that the keys give away: all persons whom an intruder could take for the one that is sought have the same.
 *
 * A missing key matches every value, as in `frequencies`, so the persons who come into question are more than those with equal keys
 * (`diversity`, as sdcMicro counts it). Where they have fewer than l different values among them, the values of all of them are withheld.
 */
import { groupsOf, missing } from './keys.ts'
import type { Keys } from './keys.ts'

/** A sensitive value that is not known: one among different values, and nothing that can be given away by itself. */
export const notKnown = -2

/** Of each group of equal keys, the groups that match it, itself among them. */
function matchesOf({ columns }: Keys, first: readonly number[]): readonly (readonly number[])[] {
  const isOpen = first.map((row) => columns.some((column) => column[row] === missing))
  const open = first.flatMap((_, g) => (isOpen[g] ? [g] : []))
  const all = first.map((_, g) => g)
  const match = (a: number, b: number): boolean =>
    columns.every((column) => {
      const [x, y] = [column[first[a] ?? 0], column[first[b] ?? 0]]
      return x === y || x === missing || y === missing
    })
  return first.map((_, g) => (isOpen[g] ? all : [...open, g]).filter((other) => match(g, other)))
}

/** Groups whose matches have a known value, and fewer than l different ones. */
function telling(
  matches: readonly (readonly number[])[],
  group: Int32Array,
  values: Int32Array,
  l: number,
): readonly number[] {
  const own = matches.map(() => new Set<number>())
  for (const [row, g] of group.entries()) {
    const value = values[row] ?? missing
    if (value !== missing) own[g]?.add(value)
  }
  return matches.flatMap((others, g) => {
    const found = new Set(others.flatMap((other) => [...(own[other] ?? [])]))
    const hasKnown = [...found].some((value) => value !== notKnown)
    return hasKnown && found.size < l ? [g] : []
  })
}

/** Persons of whom the sensitive variable is given away: those who match them have fewer than l different values. */
export function givenAway(keys: Keys, values: Int32Array, l: number): number {
  const { group, first } = groupsOf(keys)
  const groups = new Set(telling(matchesOf(keys, first), group, values, l))
  return group.reduce((n, g) => n + (groups.has(g) ? 1 : 0), 0)
}

/**
 * Withhold the sensitive values that are given away, until none is.
 *
 * @param values one for each person, numbered; `notKnown`, and `missing` where it is withheld already
 */
export function withholdAlike(keys: Keys, values: Int32Array, l: number): Int32Array {
  const { group, first } = groupsOf(keys)
  const matches = matchesOf(keys, first)
  const kept = Int32Array.from(values)
  for (;;) {
    const groups = new Set(telling(matches, group, kept, l).flatMap((g) => matches[g] ?? []))
    if (groups.size === 0) return kept
    for (const [row, g] of group.entries()) if (groups.has(g) && kept[row] !== notKnown) kept[row] = missing
  }
}
