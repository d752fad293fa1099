/**
 * Everything that is told of people from one country living in another: every source and edition, every census, differences,
 * and the share of women.
 */
import type { PageContext } from '../../page-context.ts'
import type { Observation } from '../../../published/model.ts'

export interface Corridor {
  readonly from: string
  readonly to: string
  /** `stock-told`: one number a source and year. */
  readonly told: readonly Observation[]
  /** `stock-census`, both sexes, all ages: every report. */
  readonly censuses: readonly Observation[]
  readonly differences: readonly Observation[]
  readonly women: readonly Observation[]
  /** `stock-told` of the other direction. */
  readonly back: readonly Observation[]
}

/** Read the corridor from `from` (where people come from) to `to` (where they live). */
export async function readCorridor(ctx: PageContext, from: string, to: string): Promise<Corridor> {
  const { release } = ctx
  const where = { REF_AREA: [to], COUNTERPART_AREA: [from] }
  const [told, censuses, differences, women, back] = await Promise.all([
    release.query({ table: 'stock-told', where }),
    release.query({ table: 'stock-census', where: { ...where, SEX: ['_T'], AGE: ['_T'] } }),
    release.query({ table: 'stock-difference', where }),
    release.query({ table: 'stock-female-share', where }),
    release.query({ table: 'stock-told', where: { REF_AREA: [from], COUNTERPART_AREA: [to] } }),
  ])
  return { from, to, told, censuses, differences, women, back }
}
