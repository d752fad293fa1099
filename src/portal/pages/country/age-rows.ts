/**
 * Rows of a pyramid from cells by age and sex: five-year groups as they are, or single years put together into them.
 */
import type { Observation } from '../../../published/model.ts'

export interface AgeRow {
  /** First age of the group. */
  readonly from: number
  /** Last age; undefined for an open group. */
  readonly to: number | undefined
  readonly men: number | null
  readonly women: number | null
}

/** Make rows, youngest first; `key` tells where sex and age stand in the cells' keys. */
export function ageRows(
  cells: readonly Observation[],
  key: { readonly sex: number; readonly age: number },
): readonly AgeRow[] {
  const rows = new Map<number, { to: number | undefined; M: number | null; F: number | null }>()
  for (const o of cells) {
    const sex = o.key[key.sex]
    const found = /^Y(?:_GE(\d+)|(\d+)(?:T(\d+))?)$/.exec(o.key[key.age] ?? '')
    if (found === null || (sex !== 'M' && sex !== 'F')) continue
    const open = found[1] !== undefined
    const low = Number(found[1] ?? found[2])
    const single = !open && found[3] === undefined
    const from = single ? low - (low % 5) : low
    const row = rows.get(from) ?? {
      to: open ? undefined : single ? from + 4 : Number(found[3]),
      M: null,
      F: null,
    }
    if (o.value !== null) row[sex] = (row[sex] ?? 0) + o.value
    rows.set(from, row)
  }
  return [...rows]
    .toSorted((a, b) => a[0] - b[0])
    .map(([from, r]) => ({ from, to: r.to, men: r.M, women: r.F }))
}
