/**
 * Every country's score on every scale, and composites under other weights, worked out once for each release.
 */
import { otherWeights } from '../../../../capacity/scales/other-weights.ts'
import type { OtherWeights } from '../../../../capacity/scales/other-weights.ts'
import { score } from '../../../../capacity/scales/score.ts'
import type { ScaleScore } from '../../../../capacity/scales/score.ts'
import { recordOf } from '../../../../capacity/record.ts'
import type { Release } from '../../../../published/model.ts'

export interface ScaleScores {
  readonly byCountry: ReadonlyMap<string, ScaleScore>
  /** For composites. */
  readonly other?: OtherWeights
}

const kept = new WeakMap<Release, Promise<ReadonlyMap<string, ScaleScores>>>()

/** By id of the scale. */
export function allScores(release: Release): Promise<ReadonlyMap<string, ScaleScores>> {
  const known = kept.get(release)
  if (known !== undefined) return known
  const made = work(release)
  kept.set(release, made)
  made.catch(() => kept.delete(release))
  return made
}

async function work(release: Release): Promise<ReadonlyMap<string, ScaleScores>> {
  const record = await recordOf(release)
  const { edition, scales } = release.vocabulary
  const all = await Promise.all(
    scales.map(async (scale) => {
      const rows = await Promise.all(
        edition.countries.map(
          async (country) => [country, await score(scale, { release, record, country })] as const,
        ),
      )
      const byCountry = new Map(rows)
      return [
        scale.id,
        { byCountry, ...(scale.composite ? { other: otherWeights(byCountry) } : {}) },
      ] as const
    }),
  )
  return new Map(all)
}
