/**
 * Recode key variables to coarser codes: the first thing to do about risk, since it takes a little from everybody and nothing hidden
 * from anybody. Source: Hundepool et al., Statistical Disclosure Control (2012), 3.3: global recoding, top and bottom coding.
 */
import { call, id, join, relation, sql } from '../../../sql/index.ts'
import type { Relation, Sql } from '../../../sql/index.ts'

/** How one column becomes coarser. */
export type Recoding =
  /** Codes to codes; those that are not named stay. */
  | { readonly column: string; readonly codes: Readonly<Record<string, string>> }
  /** Whole numbers to bands, each from a lower bound, ascending, to below the next: Y15T24, and Y_GE65 for the last; below the first Y_LT15. */
  | { readonly column: string; readonly bands: readonly number[] }
  /** Numbers not above `top` and not below `bottom`: those outside become the limit. */
  | { readonly column: string; readonly bottom?: number; readonly top?: number }

function bandOf(column: Sql, bands: readonly number[]): Sql {
  const [first = 0] = bands
  const cases = bands.map((low, i) => {
    const next = bands[i + 1]
    const code = next === undefined ? `Y_GE${low}` : `Y${low}T${next - 1}`
    return sql`when ${column} >= ${low}${next === undefined ? sql`` : sql` and ${column} < ${next}`} then ${code}`
  })
  return sql`case when ${column} < ${first} then ${`Y_LT${first}`} ${join(cases, ' ')} end`
}

function coded(recoding: Recoding): Sql {
  const column = id(recoding.column)
  if ('codes' in recoding) {
    const cases = Object.entries(recoding.codes).map(
      ([from, to]) => sql`when ${call('toText', column)} = ${from} then ${to}`,
    )
    return cases.length === 0 ? column : sql`case ${join(cases, ' ')} else ${call('toText', column)} end`
  }
  if ('bands' in recoding) return bandOf(column, recoding.bands)
  const { bottom, top } = recoding
  const high = top === undefined ? column : sql`case when ${column} > ${top} then ${top} else ${column} end`
  return bottom === undefined ? high : sql`case when ${column} < ${bottom} then ${bottom} else ${high} end`
}

/** @returns the records, one row per person as before, with the columns that are named made coarser; missing stays missing */
export const recode = (records: Relation, recodings: readonly Recoding[]): Relation =>
  relation(
    'recoded',
    records.columns,
    'Records with coarser codes',
    sql`select ${join(
      records.columns.map((name) => {
        const found = recodings.find(({ column }) => column === name)
        return found === undefined ? id(name) : sql`${coded(found)} as ${id(name)}`
      }),
    )}
from ${records}`,
  )
