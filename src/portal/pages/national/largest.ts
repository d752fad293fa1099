/**
 * The largest groups of residents by country of birth or of citizenship, the own country left out.
 */
import type { Observation } from '../../../published/model.ts'
import type { PageContext } from '../../page-context.ts'

export interface Largest {
  readonly table: 'stock-birth' | 'stock-citizenship'
  /** Newest period with figures, largest first; countries only, with a value. */
  readonly cells: readonly Observation[]
}

/** @returns undefined where the release has no such figure */
export async function largest(
  ctx: Pick<PageContext, 'release'>,
  table: Largest['table'],
  area: string,
): Promise<Largest | undefined> {
  const { areas, tables } = ctx.release.vocabulary
  if (!tables.some((t) => t.id === table)) return undefined
  const places = new Set(areas.filter((a) => a.kind !== 'group' && a.kind !== 'residual').map((a) => a.id))
  const all = await ctx.release.query({ table, where: { REF_AREA: [area], SEX: ['_T'], AGE: ['_T'] } })
  const known = all.filter((o) => o.value !== null && places.has(o.key[1] ?? '') && o.key[1] !== area)
  const last = known
    .map((o) => o.key.at(-1) ?? '')
    .toSorted()
    .at(-1)
  const newest = known.filter((o) => o.key.at(-1) === last)
  const cells = newest
    .filter((o) => o.source === newest[0]?.source)
    .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))
  return cells.length === 0 ? undefined : { table, cells }
}
