/**
 * Groups of a margin: which group a record lies in, and how many of the population each has.
 */
import { problem } from '../../../problem.ts'

/** A margin as it is known: a code a record, and the population by code. */
export interface Margin {
  readonly name: string
  readonly codes: ArrayLike<string | number>
  readonly population: Readonly<Record<string, number>>
}

export interface Groups {
  readonly of: Int32Array
  readonly population: Float64Array
}

/**
 * Number the groups of a margin.
 *
 * @throws estimate.invalid-margin where records have a code whose population is not given, or a code with population has no record
 * with weight
 */
export function groupsOf({ name, codes, population }: Margin, weights: Float64Array): Groups {
  const known = new Map(Object.keys(population).map((code, i) => [code, i]))
  const of = Int32Array.from(codes, (code) => known.get(String(code)) ?? -1)
  const unknown = of.reduce((n, g) => (g === -1 ? n + 1 : n), 0)
  if (unknown > 0)
    throw problem('estimate.invalid-margin', {
      margin: name,
      found: `${unknown} records have a code whose population is not given`,
    })
  const held = new Set(of.filter((_, i) => (weights[i] as number) > 0))
  const empty = known.size - held.size
  if (empty > 0)
    throw problem('estimate.invalid-margin', {
      margin: name,
      found: `${empty} of its codes have population but no record`,
    })
  return { of, population: Float64Array.from(Object.values(population)) }
}
