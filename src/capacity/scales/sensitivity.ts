/**
 * What a composite's scores and ranks would be under other weights: the published weights are a choice, so many others near them are
 * tried, always the same ones, and the middle nine tenths of the results are shown.
 */
import { dirichlet, uniform } from './random.ts'

/** One country: what each criterion earns, between 0 and 1, in the order of the weights. */
export interface Scored {
  readonly id: string
  readonly scores: readonly number[]
}

export interface Sensitivity {
  readonly id: string
  /** Under the published weights, 0 to 100. */
  readonly score: number
  /** Nine tenths of the draws lie between these, both inclusive. */
  readonly scores: { readonly low: number; readonly high: number }
  /** 1 is the highest score; countries of equal score share the better rank. */
  readonly ranks: { readonly low: number; readonly high: number }
}

export interface Draws {
  readonly draws: number
  readonly seed: number
  /** How close draws keep to the published weights: the sum of the Dirichlet's shapes. */
  readonly concentration: number
}

export const usualDraws: Draws = { draws: 2000, seed: 20190301, concentration: 20 }

/** Score every country under the published weights and under draws around them. */
export function sensitivity(
  countries: readonly Scored[],
  weights: readonly number[],
  { draws, seed, concentration }: Draws = usualDraws,
): readonly Sensitivity[] {
  const sum = weights.reduce((a, b) => a + b, 0)
  const shares = weights.map((w) => w / sum)
  const next = uniform(seed)
  const scores = countries.map(() => new Float64Array(draws))
  const ranks = countries.map(() => new Float64Array(draws))
  for (let i = 0; i < draws; i++) {
    const drawn = dirichlet(
      shares.map((s) => s * concentration),
      next,
    )
    const now = countries.map((c) => weighted(c.scores, drawn))
    now.forEach((value, k) => {
      scores[k]?.fill(value, i, i + 1)
      ranks[k]?.fill(rankOf(value, now), i, i + 1)
    })
  }
  return countries.map(({ id, scores: own }, k) => ({
    id,
    score: weighted(own, shares),
    scores: middle(scores[k] ?? new Float64Array()),
    ranks: middle(ranks[k] ?? new Float64Array()),
  }))
}

const weighted = (scores: readonly number[], shares: readonly number[]): number =>
  100 * scores.reduce((sum, s, i) => sum + s * (shares[i] ?? 0), 0)

/** Differences below a millionth of a point are no difference. */
const rankOf = (value: number, all: readonly number[]): number =>
  1 + all.filter((v) => v > value + 1e-6).length

/** The values at one twentieth and at nineteen twentieths, by nearest rank. */
function middle(values: Float64Array): { readonly low: number; readonly high: number } {
  const sorted = values.toSorted()
  const at = (share: number): number => sorted[Math.max(Math.ceil(share * sorted.length) - 1, 0)] ?? 0
  return { low: at(0.05), high: at(0.95) }
}
