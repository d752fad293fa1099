/** Crossings beside the weights of recorded ones (recording.ts): one that has none, or was put where one was missing, stands for itself. */
import { id, sql } from '../../sql/index.ts'
import type { Relation, Sql } from '../../sql/index.ts'

/** The weight of a crossing, a double; after `joinWeights`. */
export const weighed = (weights: Relation | undefined): Sql =>
  weights === undefined ? sql`cast(1 as double)` : sql`coalesce(weights.weight, 1)`

/** @param of name that the query gives to the crossings, which have person and crossing */
export const joinWeights = (weights: Relation | undefined, of: string): Sql =>
  weights === undefined
    ? sql``
    : sql`
left join ${weights} as weights on weights.person = ${id(of)}.person and weights.crossing = ${id(of)}.crossing`
