/**
 * What a source covers in the tables that it fills itself, added up over these tables.
 */
import type { Coverage, Release } from '../../../published/model.ts'
import { isReported } from '../../../published/public-source.ts'
import type { PublicSource } from '../../../published/public-source.ts'
import { isFromRecords } from '../../../standards/table.ts'

export interface Covered {
  readonly source: PublicSource
  /** Ids of the tables that its files fill, or that are made from its records. */
  readonly tables: readonly string[]
  /** Country → year → its cells with a value, and those known to be missing. */
  readonly byCountry: ReadonlyMap<string, ReadonlyMap<number, { present: number; missing: number }>>
  /** Years with at least one figure about a country of the edition, ascending. */
  readonly years: readonly number[]
  readonly figures: number
  readonly missing: number
}

/** Add up `coverage` for each source, in the edition's order; derived tables do not count. */
export function covered(release: Release, coverage: readonly Coverage[]): readonly Covered[] {
  const bySource = Map.groupBy(coverage, (c) => c.source)
  const fromRecords = new Set(release.vocabulary.tables.filter(isFromRecords).map((t) => t.id))
  return release.vocabulary.sources.map((source) => {
    const own = bySource.get(source.id) ?? []
    const tables = [
      ...new Set(
        isReported(source)
          ? source.files.map((file) => file.table)
          : own.map((c) => c.table).filter((table) => fromRecords.has(table)),
      ),
    ]
    const rows = own.filter((c) => tables.includes(c.table))
    const byCountry = new Map<string, Map<number, { present: number; missing: number }>>()
    for (const row of rows) {
      const years = byCountry.get(row.area) ?? new Map<number, { present: number; missing: number }>()
      byCountry.set(row.area, years)
      const sum = years.get(row.year) ?? { present: 0, missing: 0 }
      years.set(row.year, {
        present: sum.present + row.cells - row.missing,
        missing: sum.missing + row.missing,
      })
    }
    const missing = rows.reduce((sum, row) => sum + row.missing, 0)
    return {
      source,
      tables,
      byCountry,
      years: [...new Set(rows.filter((r) => r.cells > r.missing).map((r) => r.year))].toSorted(
        (a, b) => a - b,
      ),
      figures: rows.reduce((sum, row) => sum + row.cells, 0) - missing,
      missing,
    }
  })
}
