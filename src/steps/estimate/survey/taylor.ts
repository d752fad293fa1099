/**
 * The covariance of weighted totals from the moments of strata: between units of each stratum, stage by stage.
 *
 * V = Σ over strata of a · (1 − n/N) · n/(n − 1) · Σ (t − t̄)(t − t̄)ᵀ, where a is the share drawn by the stages above. For a
 * statistic that is no total the totals are those of its linearised values (Taylor linearisation).
 * Source: Särndal, Swensson and Wretman (1992), results 4.3.1 and 5.5.1; Wolter (2007), Introduction to Variance Estimation, ch. 6;
 * for strata with one unit, Lumley, R package survey 4.1.1, svyrecvar.
 */
import { problem } from '../../../problem.ts'
import { zeros } from '../matrix.ts'
import type { Matrix } from '../matrix.ts'
import type { Lonely } from './design.ts'
import type { Moments } from './moments.ts'

/**
 * The covariance matrix of the totals whose moments are given.
 *
 * @throws estimate.lonely-stratum where a stratum has one unit and the design says `fail`, or `average` and there is no other
 */
export function taylorCovariance(moments: readonly Moments[], lonely: Lonely): Matrix {
  const width = moments[0]?.sums.length ?? 0
  const all = zeros(width, width)
  for (const strata of Map.groupBy(moments, (m) => m.group).values()) {
    const alone = strata.filter(isLonely)
    const known = strata.length - alone.length
    if (alone.length > 0 && (lonely === 'fail' || (lonely === 'average' && known === 0)))
      throw problem('estimate.lonely-stratum', { strata: alone.length, of: strata.length })
    const share = lonely === 'average' ? strata.length / known : 1
    for (const one of strata) {
      const { factor, products } = isLonely(one) ? lonelyPart(one, lonely) : ownPart(one)
      for (const [j, row] of products.entries())
        for (const [k, product] of row.entries())
          (all[j] as number[])[k] = (all[j]?.[k] as number) + share * one.above * factor * product
    }
  }
  return all
}

interface Part {
  readonly factor: number
  readonly products: Matrix
}

/** Share of the stratum that was not drawn. */
const unseen = ({ sampled, population }: Moments): number => {
  const left = population === Infinity ? 1 : 1 - sampled / population
  return left < 1e-7 ? 0 : left
}

/** One unit drawn, and not because there is no other. */
const isLonely = (m: Moments): boolean => m.sampled === 1 && unseen(m) > 0

const ownPart = (m: Moments): Part => ({
  factor: m.sampled === 1 ? 0 : (unseen(m) * m.sampled) / (m.sampled - 1),
  products: m.comoments,
})

const lonelyPart = (m: Moments, lonely: Lonely): Part => ({
  factor: lonely === 'adjust' ? unseen(m) : 0,
  products: m.sums.map((a) => m.sums.map((b) => a * b)),
})
