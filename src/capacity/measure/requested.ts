/**
 * What national sources answer of single requested tables: mean shares over rows of the table `request-coverage`.
 */
import type { Observation, Release } from '../../published/model.ts'
import { ask } from './ask.ts'

/** Whether a requested table (`fmm:S1`) belongs to a template that countries everywhere are asked for. */
export const isAsked = (release: Release, request: string): boolean =>
  release.vocabulary.templates.some((t) => t.asked && request.startsWith(`${t.id}:`))

export const coverageTable = 'request-coverage'

/**
 * The country's rows from national sources in `year`, of those requested tables (`fmm:S1`) and margins that are wanted.
 */
export async function requested(
  release: Release,
  country: string,
  year: number,
  wanted: (request: string, breakdown: string) => boolean,
): Promise<readonly Observation[]> {
  const cells = await ask(release, {
    table: coverageTable,
    where: { DATA_ORIGIN: ['NATIONAL'], REF_AREA: [country], TIME_PERIOD: [String(year)] },
  })
  return cells.filter(
    (o) => o.value !== null && isAsked(release, o.key[0] ?? '') && wanted(o.key[0] ?? '', o.key[1] ?? ''),
  )
}
