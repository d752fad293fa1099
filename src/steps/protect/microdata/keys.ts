/**
 * Key variables as whole numbers: what an intruder may know of a person, one typed array a variable.
 *
 * Codes are numbered by first appearance. A missing value is -1; it can be any value, so it matches all (as in sdcMicro).
 */

export interface Keys {
  readonly names: readonly string[]
  readonly rows: number
  /** One for each name, one number for each row. */
  readonly columns: readonly Int32Array[]
}

export const missing = -1

/** @param rows one per person; null is missing */
export function encodeKeys(
  rows: readonly Readonly<Record<string, unknown>>[],
  names: readonly string[],
): Keys {
  const columns = names.map((name) => {
    const codes = new Map<unknown, number>()
    return Int32Array.from(rows, (row) => {
      const value = row[name]
      if (value === null || value === undefined) return missing
      const code = codes.get(value) ?? codes.size
      codes.set(value, code)
      return code
    })
  })
  return { names, rows: rows.length, columns }
}

/** Rows that have the same values in the columns of these places: of each row, the number of its group; and the first row of each group. */
export function groupsOf(
  { rows, columns }: Keys,
  places: readonly number[] = columns.map((_, i) => i),
): { readonly group: Int32Array; readonly first: readonly number[] } {
  const seen = new Map<string, number>()
  const first: number[] = []
  const group = new Int32Array(rows)
  for (let row = 0; row < rows; row += 1) {
    let key = ''
    for (const place of places) key += `${columns[place]?.[row] ?? missing},`
    const known = seen.get(key) ?? seen.size
    if (known === seen.size) {
      seen.set(key, known)
      first.push(row)
    }
    group[row] = known
  }
  return { group, first }
}
