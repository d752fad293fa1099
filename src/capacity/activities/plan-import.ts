/**
 * What taking in a list of activities would do to the registry: which are new, which are there already and the same, which
 * would change, and which of the new ones look like one that is there under another name.
 */
import { isDeepStrictEqual } from 'node:util'
import type { Activity } from '../model/activity.ts'
import type { Written } from '../read-capacity.ts'
import { bare } from './bare.ts'
import { twins } from './overlaps.ts'
import type { Twin } from './overlaps.ts'

export interface ImportPlan {
  readonly fresh: readonly Activity[]
  readonly same: readonly Activity[]
  /** The new form, and the file in which the old one stands. */
  readonly changed: readonly Written<Activity>[]
  /** Pairs of a new activity with one that was there, or with another new one. */
  readonly twins: readonly Twin[]
  /** The registry as it would be. */
  readonly after: readonly Written<Activity>[]
}

/** `file` is where the new ones will stand. */
export function planImport(
  registry: readonly Written<Activity>[],
  incoming: readonly Activity[],
  file: string,
): ImportPlan {
  const known = new Map(registry.map((one) => [one.value.id, one]))
  const fresh = incoming.filter(({ id }) => !known.has(id))
  const same: Activity[] = []
  const changed: Written<Activity>[] = []
  for (const value of incoming) {
    const old = known.get(value.id)
    if (old === undefined) continue
    if (isDeepStrictEqual(bare(old.value), bare(value))) same.push(value)
    else changed.push({ file: old.file, value })
  }
  const now = new Map(changed.map((one) => [one.value.id, one]))
  const after = [
    ...registry.map((one) => now.get(one.value.id) ?? one),
    ...fresh.map((value) => ({ file, value })),
  ]
  const added = new Set(fresh.map(({ id }) => id))
  const pairs = twins(after.map(({ value }) => value)).filter(
    ({ a, b }) => added.has(a.id) || added.has(b.id),
  )
  return { fresh, same, changed, twins: pairs, after }
}
