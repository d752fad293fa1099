/**
 * Cells near one that does not exist: the same series at other times, else those that share the most codes with it.
 */
import type { Observation, Release } from '../../../published/model.ts'

const far = (period: string): number => Number(period.slice(0, 4))

/** At most `limit` cells, nearest in time first. */
export async function nearest(
  release: Release,
  table: string,
  dimensions: readonly string[],
  key: readonly string[],
  limit = 8,
): Promise<readonly Observation[]> {
  const known = await Promise.all(dimensions.map((d) => release.codes(table, d)))
  const wanted = dimensions
    .slice(0, -1)
    .map((d, i) => ({ d, code: key[i] ?? '', real: known[i]?.includes(key[i] ?? '') === true }))
    .filter((w) => w.real)
  const when = far(key.at(-1) ?? '')
  for (let kept = wanted.length; kept > 0; kept--) {
    const where = Object.fromEntries(wanted.slice(0, kept).map((w) => [w.d, [w.code]]))
    const complete = kept === dimensions.length - 1
    const cells = await release.query({ table, where, ...(complete ? {} : { latest: true, limit }) })
    if (cells.length > 0) {
      const order = (o: Observation): number => Math.abs(far(o.key.at(-1) ?? '') - when) || 0
      return cells.toSorted((a, b) => order(a) - order(b)).slice(0, limit)
    }
  }
  return []
}
