/**
 * A release of three countries with reporting ability, census questions and a record, for the tests of capacity pages; and the site
 * over it.
 */
import type { CapacityRecord } from '../../../../src/capacity/record.ts'
import { nothing } from '../../../../src/capacity/record.ts'
import { portal } from '../../../../src/portal/portal.tsx'
import type { Release } from '../../../../src/published/model.ts'
import { releaseOf } from '../release-of.ts'
import type { Given } from '../release-of.ts'

const shares: Readonly<Record<string, readonly [number, number, number]>> = {
  // Filled of 200 in 2014 and 2024, and with any source in 2024.
  GHA: [100, 60, 120],
  MLI: [40, 0, 100],
  TGO: [0, 20, 100],
}

const ability: readonly Given[] = Object.entries(shares).flatMap(([country, [before, now, any]]) =>
  (
    [
      ['NATIONAL', '2014', before],
      ['NATIONAL', '2024', now],
      ['ANY', '2024', any],
    ] as const
  ).flatMap(([origin, year, filled]) =>
    (
      [
        ['SHARE', filled / 2],
        ['FILLED', filled],
        ['REQUIRED', 200],
      ] as const
    ).map(([statistic, value]) => ({
      table: 'reporting-ability',
      key: ['_T', origin, statistic, country, year],
      value,
    })),
  ),
)

const topics: readonly Given[] = [
  { table: 'census-topics', key: ['COUNTRY_OF_BIRTH', 'GHA', '2021'], value: 1 },
  { table: 'census-topics', key: ['MEMBERS_ABROAD', 'GHA', '2021'], value: 1 },
  { table: 'census-topics', key: ['YEAR_OF_ARRIVAL', 'GHA', '2021'], value: null },
  { table: 'census-topics', key: ['COUNTRY_OF_BIRTH', 'MLI', '2009'], value: 1 },
  { table: 'census-topics', key: ['CITIZENSHIP', 'MLI', '2009'], value: 0 },
]

/** The release; `record` is what people wrote. */
export function capacityRelease(
  record: Partial<CapacityRecord> = {},
  cells: readonly Given[] = [...ability, ...topics],
): Release {
  return {
    ...releaseOf(cells, ['GHA', 'MLI', 'TGO']),
    document: async (name) => (name === 'capacity' ? { ...nothing, ...record } : undefined),
  }
}

/** Ask the site over a release for a page; the HTML on one line. */
export function ask(release: Release): (path: string) => Promise<{ status: number; html: string }> {
  const app = portal(() => release, { version: 'test' })
  return async (path) => {
    const answer = await app.request(path)
    return { status: answer.status, html: (await answer.text()).replace(/\s+/g, ' ') }
  }
}
