/**
 * Weigh the candidates: their agreement patterns, the weight of each pattern from a small table, and the rarity of their values.
 */
import { dataset, id, join, relation, sql } from '../sql/index.ts'
import type { Relation } from '../sql/index.ts'
import { agreement } from '../steps/link/agreement/agreement.ts'
import { places } from '../steps/link/agreement/pattern.ts'
import { patternWeight, weightOf } from '../steps/link/agreement/weights.ts'
import { double } from '../steps/link/encode/encoded.ts'
import type { LinkModel } from '../steps/link/model/model.ts'
import type { Prepared } from './prepare.ts'
import type { Session } from './session.ts'

export const pairColumns = ['l', 'r', 'found', 'pattern', 'weight', 'probability'] as const

/** A prior that adds nothing to a weight: 0 is where a pair speaks as much for one person as against. */
export const evens = 0.5

/** Weights of patterns, as a table: pattern, weight. */
export const patternWeights = (weights: readonly (readonly [number, number])[]): Relation =>
  relation(
    'pattern weights',
    ['pattern', 'weight'],
    'What each agreement pattern weighs, the prior in it, in log2',
    sql`select cast(pattern as bigint) as pattern, cast(weight as double) as weight
from (values ${join((weights.length === 0 ? [[-1, 0] as const] : weights).map(([p, w]) => sql`(${String(p)}, ${String(w)})`))}) as given (pattern, weight)`,
  )

/** Pairs of `agreement` with their weight, that of their pattern and what the rarity of their values adds; `kept` columns, pattern, weight. */
export const weighed = (kept: readonly string[]): Relation =>
  relation(
    'weighed',
    [...kept, 'pattern', 'weight'],
    'Pairs with their weight: that of their pattern, and what the rarity of their values adds',
    sql`select ${join(kept.map((column) => sql`a.${id(column)}`))}, a.pattern, w.weight + a.rarity as weight
from ${dataset('agreement', [...kept, 'pattern', 'rarity'])} as a join ${dataset('pattern weights', ['pattern', 'weight'])} as w on w.pattern = a.pattern`,
  )

/** @returns one row per pair at or above the threshold: l, r, found, pattern, weight, probability */
export function weighedPairs(threshold: number): Relation {
  const least = weightOf(threshold)
  return relation(
    'links',
    pairColumns,
    'Pairs that weigh enough',
    sql`select l, r, found, pattern, weight, 1 / (1 + power(${double(2)}, -weight)) as probability
from ${weighed(['l', 'r', 'found'])}${least === -Infinity ? sql`` : sql`\nwhere weight >= ${double(least)}`}`,
  )
}

/** Keep `pattern weights` for the patterns that `agreement` has. */
export async function keepPatternWeights(at: Session, model: LinkModel, prior: number): Promise<void> {
  const seen = await at.rows(
    relation(
      'patterns',
      ['pattern'],
      'Patterns that are there',
      sql`select distinct pattern from ${dataset('agreement', [])}`,
    ),
    ['pattern'],
  )
  const where = places(model.comparisons)
  await at.keep(
    patternWeights(
      seen.map((row) => {
        const pattern = Number(row['pattern'])
        return [pattern, patternWeight(pattern, where, model, prior)] as const
      }),
    ),
  )
}

/** Keep `agreement`, `pattern weights` and `links` for what `candidates` holds; gives the number of links. */
export async function score(
  at: Session,
  model: LinkModel,
  prepared: Prepared,
  prior: number,
  threshold: number,
): Promise<number> {
  at.begin('agreement')
  const candidates = dataset('candidates', ['l', 'r', 'found'])
  await at.keep(agreement('agreement', candidates, prepared.coded, model.comparisons, true))
  at.begin('weights')
  await keepPatternWeights(at, model, prior)
  return at.keep(weighedPairs(threshold))
}
