/**
 * The largest corridors that touch the edition's countries, by the number of people who live at their end.
 */
import type { Observation } from '../../../published/model.ts'
import type { PageContext } from '../../page-context.ts'
import { headlineSource } from '../parts/headline-source.ts'
import { newestPeriod } from '../parts/newest-period.ts'

/** Cells of stock-origin (destination, origin, both sexes) of the newest date, largest first; no totals or residuals. */
export async function largestCorridors(ctx: PageContext): Promise<readonly Observation[]> {
  const { countries } = ctx.release.vocabulary.edition
  const base = { SEX: ['_T'], SOURCE: [headlineSource(ctx)] }
  const totals = await ctx.release.query({
    table: 'stock-origin',
    where: { ...base, REF_AREA: countries },
    latest: true,
  })
  const { period } = newestPeriod(totals)
  if (period === '') return []
  const where = { ...base, TIME_PERIOD: [period] }
  const [inside, outside] = await Promise.all([
    ctx.release.query({ table: 'stock-origin', where: { ...where, REF_AREA: countries } }),
    ctx.release.query({ table: 'stock-origin', where: { ...where, COUNTERPART_AREA: countries } }),
  ])
  const place = /^[A-Z]{3}$/
  const all = [...inside, ...outside.filter((o) => !countries.includes(o.key[0] ?? ''))]
  return all
    .filter((o) => (o.value ?? 0) > 0 && place.test(o.key[0] ?? '') && place.test(o.key[1] ?? ''))
    .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))
}
