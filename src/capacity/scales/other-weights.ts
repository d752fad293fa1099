/**
 * A composite under other weights, over what can be compared: the criteria that are known for certain in every country that is known at
 * all. Countries of which nothing is known are left out, not put last.
 */
import type { Criterion } from '../../standards/scale.ts'
import type { ScaleScore } from './score.ts'
import { sensitivity, usualDraws } from './sensitivity.ts'
import type { Draws, Sensitivity } from './sensitivity.ts'

export interface OtherWeights {
  readonly compared: readonly Criterion[]
  readonly left: readonly Criterion[]
  readonly draws: Draws
  /** In the order given; empty where nothing can be compared. */
  readonly countries: readonly Sensitivity[]
}

/** Try other weights on the scores of countries on one scale of a single dimension. */
export function otherWeights(
  scores: ReadonlyMap<string, ScaleScore>,
  draws: Draws = usualDraws,
): OtherWeights {
  const rows = [...scores].map(([id, score]) => ({ id, parts: score.dimensions.flatMap((d) => d.criteria) }))
  const seen = rows.filter(({ parts }) => parts.some((c) => c.known !== 'not-known'))
  const all = rows[0]?.parts.map((c) => c.criterion) ?? []
  const known = all.map((_, i) =>
    seen.every(({ parts }) => parts[i]?.known !== 'not-known' && parts[i]?.low === parts[i]?.high),
  )
  const compared = all.filter((_, i) => known[i])
  const countries =
    compared.length === 0 || seen.length === 0
      ? []
      : sensitivity(
          seen.map(({ id, parts }) => ({ id, scores: parts.filter((_, i) => known[i]).map((c) => c.low) })),
          compared.map((c) => c.weight),
          draws,
        )
  return { compared, left: all.filter((_, i) => !known[i]), draws, countries }
}
