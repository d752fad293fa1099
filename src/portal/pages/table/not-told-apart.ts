/**
 * Dimensions that a counted table's definition tells apart and this release does not: their cells would have been too thin to protect.
 */
import type { Table } from '../../../standards/table.ts'

/** @param codes codes that occur, by dimension */
export const notToldApart = (
  { counts, dimensions }: Pick<Table, 'counts' | 'dimensions'>,
  codes: ReadonlyMap<string, readonly string[]>,
): readonly string[] =>
  dimensions.filter((dimension) => {
    const by = counts?.by[dimension]
    const there = codes.get(dimension) ?? []
    return by?.columns !== undefined && by.columns.length > 0 && there.length === 1 && there[0] === '_T'
  })
