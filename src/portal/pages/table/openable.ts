/**
 * A table's opening selection as far as this release has its codes: another edition has other sources and other countries.
 */
import type { Table } from '../../../standards/table.ts'

/**
 * The table with the codes of its opening selection that occur in it. Where none of a dimension does, its first code stands for
 * them if one was wanted, else all of them.
 *
 * @param codes codes that occur, by dimension
 */
export function openable<T extends Pick<Table, 'dimensions' | 'opens'>>(
  table: T,
  codes: ReadonlyMap<string, readonly string[]>,
): T {
  const time = table.dimensions.at(-1)
  const opens = Object.entries(table.opens).flatMap(([dimension, wanted]): [string, string[]][] => {
    if (dimension === time) return [[dimension, wanted]]
    const known = codes.get(dimension) ?? []
    const kept = wanted.filter((code) => known.includes(code))
    if (kept.length > 0) return [[dimension, kept]]
    return wanted.length === 1 ? [[dimension, known.slice(0, 1)]] : []
  })
  return { ...table, opens: Object.fromEntries(opens.filter(([, kept]) => kept.length > 0)) }
}
