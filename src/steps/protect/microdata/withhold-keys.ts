/**
 * Withhold keys of persons until what is still told of each fits at least k persons as they are.
 *
 * `suppressLocally` counts a missing key of a neighbour as a match, so a person who stands alone may seem one of k because others' keys were
 * taken away; whoever knows the population is not deceived by that (on the census of an invented country such a file gave 9.1 persons away
 * where 5.1 were expected). Here neighbours count as they are. Of the sets of keys that are enough, a person loses the smallest, and of
 * those the one that matters least: an exact search, set by set, since most persons who lose a key lose one or two.
 */
import type { Frequencies } from './frequencies.ts'
import { groupsOf, missing } from './keys.ts'
import type { Keys } from './keys.ts'

/** Persons and weights by the values of some keys; counted for each set of keys once, when it is first asked for. */
function counter(keys: Keys, weights?: Float64Array) {
  const { group, first } = groupsOf(keys)
  const persons = new Float64Array(first.length)
  const weight = new Float64Array(first.length)
  for (const [row, g] of group.entries()) {
    persons[g] = (persons[g] ?? 0) + 1
    weight[g] = (weight[g] ?? 0) + (weights?.[row] ?? 1)
  }
  const sets = new Map<string, Map<string, { persons: number; weight: number }>>()
  const valueOf = (from: Keys, row: number, places: readonly number[]): string =>
    places.map((place) => from.columns[place]?.[row] ?? missing).join()
  const counted = (places: readonly number[]) => {
    const known = sets.get(places.join())
    if (known !== undefined) return known
    const made = new Map<string, { persons: number; weight: number }>()
    for (const [g, row] of first.entries()) {
      const value = valueOf(keys, row, places)
      const sum = made.get(value) ?? { persons: 0, weight: 0 }
      sum.persons += persons[g] ?? 0
      sum.weight += weight[g] ?? 0
      made.set(value, sum)
    }
    sets.set(places.join(), made)
    return made
  }
  return {
    group,
    first,
    counts: (from: Keys, row: number, places: readonly number[]) =>
      counted(places).get(valueOf(from, row, places)) ?? { persons: 0, weight: 0 },
  }
}

/** Sets of `size` places out of `m`, those with the last places first. */
function* setsOf(size: number, m: number): Generator<readonly number[]> {
  if (size === 0) yield []
  for (let last = m - 1; last >= size - 1; last -= 1)
    for (const rest of size === 0 ? [] : setsOf(size - 1, last)) yield [...rest, last]
}

/**
 * @param keys the most important first: values of the last are withheld first
 * @returns the keys with values missing; where there are fewer persons than k, nothing is told of anybody
 */
export function withholdKeys(keys: Keys, k: number): Keys {
  const { group, first, counts } = counter(keys)
  const m = keys.columns.length
  const left = (taken: readonly number[]): readonly number[] =>
    keys.columns.flatMap((_, place) => (taken.includes(place) ? [] : [place]))
  const takenFrom = first.map((row): readonly number[] => {
    for (let size = 0; size < m; size += 1)
      for (const taken of setsOf(size, m)) if (counts(keys, row, left(taken)).persons >= k) return taken
    return left([])
  })
  const columns = keys.columns.map((column, place) =>
    column.map((code, row) => (takenFrom[group[row] as number]?.includes(place) ? missing : code)),
  )
  return { ...keys, columns }
}

/**
 * Of each person, how many of the persons as they are fit what is told: in the sample, and in the population as the weights estimate.
 *
 * @param told keys with values withheld
 * @param real the same persons' keys without
 */
export function fitting(told: Keys, real: Keys, weights?: Float64Array): Frequencies {
  const { counts } = counter(real, weights)
  const each = Array.from({ length: told.rows }, (_, row) =>
    counts(
      told,
      row,
      told.columns.flatMap((column, place) => (column[row] === missing ? [] : [place])),
    ),
  )
  return {
    sample: Float64Array.from(each, ({ persons }) => persons),
    population: Float64Array.from(each, ({ weight }) => weight),
  }
}
