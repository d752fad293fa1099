/**
 * A measure of one country, year by year.
 */
import type { Asked, Measure } from '../measure/measure.ts'

export interface Course {
  readonly country: string
  readonly points: readonly { readonly year: number; readonly value: number | null }[]
}

/** Ask `measure` for each of `years`. */
export async function courseOf(
  measure: Measure,
  asked: Omit<Asked, 'year'>,
  years: readonly number[],
): Promise<Course> {
  const points = await Promise.all(
    years.map(async (year) => ({ year, value: (await measure.of({ ...asked, year })).value })),
  )
  return { country: asked.country, points }
}
