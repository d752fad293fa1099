/**
 * Every measure of every country of the edition, worked out once for each release.
 */
import { measures } from '../../../../capacity/measure/measures.ts'
import type { Measured } from '../../../../capacity/measure/measure.ts'
import { recordOf } from '../../../../capacity/record.ts'
import type { Release } from '../../../../published/model.ts'

/** By id of the measure, then by country. */
export type AllMeasured = ReadonlyMap<string, ReadonlyMap<string, Measured>>

const kept = new WeakMap<Release, Promise<AllMeasured>>()

/** The newest value of each measure for each country. */
export function allMeasured(release: Release): Promise<AllMeasured> {
  const known = kept.get(release)
  if (known !== undefined) return known
  const made = work(release)
  kept.set(release, made)
  made.catch(() => kept.delete(release))
  return made
}

async function work(release: Release): Promise<AllMeasured> {
  const record = await recordOf(release)
  const { countries } = release.vocabulary.edition
  const rows = await Promise.all(
    measures.map(async (measure) => {
      const values = await Promise.all(
        countries.map(async (country) => [country, await measure.of({ release, record, country })] as const),
      )
      return [measure.id, new Map(values)] as const
    }),
  )
  return new Map(rows)
}
