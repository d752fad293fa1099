/**
 * The largest groups of residents by country of birth or of citizenship, the own country left out. A table too thin for countries has
 * sub-regions instead; that of the country itself is left out, as those born in the country are in it.
 */
import type { Observation } from '../../../published/model.ts'
import type { PageContext } from '../../page-context.ts'

export interface Largest {
  readonly table: 'stock-birth' | 'stock-citizenship'
  /** Newest period with figures, largest first, each with a value: countries or, where there are none, sub-regions. */
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
  const kinds = new Map(areas.map((a) => [a.id, a.kind]))
  const own = `M49_${areas.find((a) => a.id === area)?.region ?? ''}`
  const all = await ctx.release.query({ table, where: { REF_AREA: [area], SEX: ['_T'], AGE: ['_T'] } })
  const told = all.filter((o) => o.value !== null && o.key[1] !== area && o.key[1] !== own)
  const ofKind = (group: boolean): readonly Observation[] =>
    told.filter((o) => {
      const kind = kinds.get(o.key[1] ?? '')
      return kind !== undefined && kind !== 'residual' && (kind === 'group') === group
    })
  const countries = ofKind(false)
  const known = countries.length > 0 ? countries : ofKind(true)
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
