/**
 * The comparisons that a release asks for, worked out once for each release.
 */
import { compare } from '../../../../capacity/effects/compare.ts'
import type { Comparison } from '../../../../capacity/effects/compare.ts'
import { measureOf } from '../../../../capacity/measure/measures.ts'
import { recordOf } from '../../../../capacity/record.ts'
import type { Release } from '../../../../published/model.ts'

const kept = new WeakMap<Release, Promise<readonly Comparison[]>>()

/** In the order in which they were asked for. */
export function comparisons(release: Release): Promise<readonly Comparison[]> {
  const known = kept.get(release)
  if (known !== undefined) return known
  const made = work(release)
  kept.set(release, made)
  made.catch(() => kept.delete(release))
  return made
}

async function work(release: Release): Promise<readonly Comparison[]> {
  const record = await recordOf(release)
  return Promise.all(
    record.effects.map((effect) => compare(release, record, effect, measureOf(effect.measure))),
  )
}
