/**
 * Which source has figures of which year, over all tables that are not computed from others. Read once for each release, as it takes a moment.
 */
import type { Release } from '../../../published/model.ts'

export interface CoverageYear {
  readonly source: string
  readonly year: number
  readonly present: number
  readonly missing: number
}

const read = new WeakMap<Release, Promise<readonly CoverageYear[]>>()

/** Figures and known gaps by source and year. */
export function coverageYears(release: Release): Promise<readonly CoverageYear[]> {
  const known = read.get(release)
  if (known !== undefined) return known
  const made = sum(release)
  read.set(release, made)
  return made
}

async function sum(release: Release): Promise<readonly CoverageYear[]> {
  const own = new Set(release.vocabulary.tables.filter((t) => t.method !== 'derived').map((t) => t.id))
  const cells = (await release.coverage({})).filter((c) => own.has(c.table))
  return [...Map.groupBy(cells, (c) => `${c.source} ${c.year}`).values()].map((all) => ({
    source: all[0]?.source ?? '',
    year: all[0]?.year ?? 0,
    present: all.reduce((n, c) => n + c.cells - c.missing, 0),
    missing: all.reduce((n, c) => n + c.missing, 0),
  }))
}
