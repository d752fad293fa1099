/**
 * The comparison that explains the theory best with the numbers of this very model: one that agrees often among records of one
 * person and says much where it does.
 */
import { levelWeight } from '../../steps/link/agreement/weights.ts'
import type { Level, LinkModel } from '../../steps/link/model/model.ts'
import { weighed } from '../../steps/link/model/model.ts'

export interface Example {
  readonly comparison: string
  /** A level that speaks for one person, its shares known and not 0. */
  readonly level: Level
  readonly m: number
  readonly u: number
  /** The level of the same comparison that speaks most against, where there is one. */
  readonly against: { readonly level: Level; readonly weight: number } | undefined
}

/** The example; undefined where no level has both shares. */
export function exampleOf(model: LinkModel): Example | undefined {
  const found = model.comparisons.flatMap((comparison) => {
    const levels = weighed(comparison)
    const against = levels
      .map((level) => ({ level, weight: levelWeight(level) }))
      .toSorted((a, b) => a.weight - b.weight)[0]
    return levels.flatMap((level) => {
      const { m, u } = level
      if (m === undefined || u === undefined || u === 0 || m <= u) return []
      const example: Example = {
        comparison: comparison.name,
        level,
        m,
        u,
        against: against !== undefined && against.weight < 0 ? against : undefined,
      }
      return [{ example, says: m * Math.log2(m / u) }]
    })
  })
  return found.toSorted((a, b) => b.says - a.says)[0]?.example
}
