/** Pages over a release in memory that carries a capacity record. */
import { capacityDownloads } from '../../../../src/api/capacity-downloads.ts'
import type { CapacityRecord } from '../../../../src/capacity/record.ts'
import { portal } from '../../../../src/portal/portal.tsx'
import { releaseOf } from '../release-of.ts'

export const countries = ['GHA', 'BFA', 'MLI', 'SEN', 'TGO']

/** The text of a page or file, white space made single, with its status and headers. */
export function capacitySite(record: Partial<CapacityRecord> | undefined) {
  const release = { ...releaseOf([], countries), document: async () => record }
  const site = portal(() => release, { version: 'test' })
  const files = capacityDownloads(() => release)
  return {
    page: async (path: string): Promise<{ readonly status: number; readonly html: string }> => {
      const answer = await site.request(path)
      return { status: answer.status, html: (await answer.text()).replace(/\s+/g, ' ') }
    },
    file: (path: string, headers: Record<string, string> = {}) => files.request(path, { headers }),
  }
}
