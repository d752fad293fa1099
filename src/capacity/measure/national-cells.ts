/**
 * A country's own figures in a release: the observations that come from sources of national origin, table by table.
 */
import type { Observation, Release } from '../../published/model.ts'
import { isReported } from '../../published/public-source.ts'
import type { PublicSource } from '../../published/public-source.ts'
import { isFromRecords } from '../../standards/table.ts'
import type { Table } from '../../standards/table.ts'
import { ask } from './ask.ts'

export interface NationalTable {
  readonly table: Table
  readonly cells: readonly Observation[]
}

export interface National {
  readonly sources: readonly PublicSource[]
  readonly tables: readonly NationalTable[]
}

/** Sources that give national figures about the country, and the tables that they fill with cells about it up to `year`. */
export async function nationalCells(release: Release, country: string, year?: number): Promise<National> {
  const { sources, tables } = release.vocabulary
  const national = sources.filter((s) => s.origin === 'national')
  const ids = new Set(national.map((s) => s.id))
  const filled = tables.filter(
    (t) =>
      t.dimensions.includes('REF_AREA') &&
      t.theme !== 'capacity' &&
      (isFromRecords(t) ||
        national.filter(isReported).some((s) => s.files.some((file) => file.table === t.id))),
  )
  const found = await Promise.all(
    filled.map(async (table) => {
      const cells = await ask(release, { table: table.id, where: { REF_AREA: [country] } })
      const own = cells.filter(
        (o) => ids.has(o.source) && (year === undefined || Number(o.key.at(-1)?.slice(0, 4)) <= year),
      )
      return { table, cells: own }
    }),
  )
  const own = found.filter((t) => t.cells.length > 0)
  const used = new Set(own.flatMap((t) => t.cells.map((o) => o.source)))
  return { sources: national.filter((s) => used.has(s.id)), tables: own }
}
