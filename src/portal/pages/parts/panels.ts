/**
 * Observations as the panels of small multiples: one area a panel, in the order given.
 */
import type { Observation } from '../../../published/model.ts'
import type { SmallMultiplesData } from '../../charts/small-multiples.ts'
import type { PageContext } from '../../page-context.ts'

/** Make the panels; the area is the first code of the key, the time (a year) the last. */
export function panels(
  ctx: PageContext,
  observations: readonly Observation[],
  areas: readonly string[],
): SmallMultiplesData['panels'] {
  return areas.map((area) => ({
    label: ctx.p.name(area),
    points: observations
      .filter((o) => o.key[0] === area)
      .map((o) => ({
        x: Number(o.key.at(-1)),
        y: o.value,
        estimated: o.estimate !== 'OBSERVED',
      }))
      .toSorted((a, b) => a.x - b.x),
  }))
}
