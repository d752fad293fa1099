/**
 * How many persons share a person's keys: fk in the sample, Fk (estimated, by weights) in the population.
 *
 * A missing value matches every value, on either side; each such match counts as one. Source: Templ, Statistical Disclosure Control for
 * Microdata (2017), chapter 3; freqCalc of sdcMicro.
 */
import { groupsOf, missing } from './keys.ts'
import type { Keys } from './keys.ts'

export interface Frequencies {
  /** Persons of the sample with these keys, the person among them. */
  readonly sample: Float64Array
  /** Persons of the population with these keys, as the weights estimate. */
  readonly population: Float64Array
}

const matches = (columns: readonly Int32Array[], a: number, b: number): boolean =>
  columns.every((column) => {
    const [x, y] = [column[a], column[b]]
    return x === y || x === missing || y === missing
  })

/** @param weights of the persons, in their order; absent: each stands for one */
export function frequencies(keys: Keys, weights?: Float64Array): Frequencies {
  const { rows, columns } = keys
  const { group, first } = groupsOf(keys)
  const count = new Float64Array(first.length)
  const weight = new Float64Array(first.length)
  for (const [row, g] of group.entries()) {
    count[g] = (count[g] ?? 0) + 1
    weight[g] = (weight[g] ?? 0) + (weights?.[row] ?? 1)
  }
  const isOpen = first.map((row) => columns.some((column) => column[row] === missing))
  const [sample, population] = [Float64Array.from(count), Float64Array.from(weight)]
  for (const [a, open] of isOpen.entries()) {
    if (!open) continue
    for (const [b, row] of first.entries()) {
      if (a === b || !matches(columns, first[a] ?? 0, row)) continue
      // Two open groups meet twice, once from each side.
      sample[a] = (sample[a] ?? 0) + (count[b] ?? 0)
      population[a] = (population[a] ?? 0) + (weight[b] ?? 0)
      if (isOpen[b]) continue
      sample[b] = (sample[b] ?? 0) + (count[a] ?? 0)
      population[b] = (population[b] ?? 0) + (weight[a] ?? 0)
    }
  }
  const each = (by: Float64Array): Float64Array =>
    Float64Array.from({ length: rows }, (_, row) => by[group[row] as number] ?? 0)
  return { sample: each(sample), population: each(population) }
}

/** Persons that share their keys with fewer than k persons, themselves among them: those that break k-anonymity. */
export const belowK = ({ sample }: Frequencies, k: number): number =>
  sample.reduce((n, fk) => n + (fk < k ? 1 : 0), 0)
