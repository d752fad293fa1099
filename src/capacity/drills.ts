/**
 * Which recovery drills a release names: those that say something new.
 *
 * A drill is news where its outcome differs from that of the one before, or where it is the first of its month. So a drill every
 * night makes one release a month, and a failure and its repair both show at once. The last twelve are kept.
 */
import type { Drill } from './record.ts'

const most = 12

/** The drills worth publishing, oldest first. */
export function drillsToPublish(drills: readonly Drill[]): readonly Drill[] {
  return drills
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .filter((drill, i, all) => {
      const before = all[i - 1]
      return before?.same !== drill.same || before.at.slice(0, 7) !== drill.at.slice(0, 7)
    })
    .slice(-most)
    .map(({ at, deliveries, same, seconds }) => ({ at, deliveries, same, seconds }))
}
