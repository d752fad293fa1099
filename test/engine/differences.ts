/**
 * What differs between two Parquet files that two engines wrote of one step: row for row, in the order in which they stand.
 */
import type { Engine } from '../../src/engine/engine.ts'
import { literal, quoted } from '../../src/sql/literal.ts'

export interface Difference {
  /** Rows of the first and of the second file. */
  readonly rows: readonly [number, number]
  /** Rows in which a column differs, by column; a fractional number counts where it differs by more than `closest`. */
  readonly columns: Readonly<Record<string, number>>
  /** Fractional numbers whose last digits differ. */
  readonly lastDigits: number
  /** The largest of these differences, relative. */
  readonly largest: number
}

/** Engines may take logarithms and long sums to a different last digit; more than this is another number. */
const closest = 1e-12

export async function differences(duckdb: Engine, first: string, second: string): Promise<Difference> {
  const file = (path: string): string => `read_parquet(${literal(path)})`
  const described = await duckdb.rows(`describe select * from ${file(first)}`)
  const columns = described.map((row) => [String(row['column_name']), String(row['column_type'])] as const)
  const [a, b] = ['a', 'b'].map((side) => (column: string) => `${side}.${quoted(column)}`)
  if (a === undefined || b === undefined) throw new Error('no sides')
  const far = (column: string): string =>
    `abs(${a(column)} - ${b(column)}) / greatest(abs(${a(column)}), abs(${b(column)}))`
  const tests = columns.map(([column, type]) => {
    const other = `${a(column)} is distinct from ${b(column)}`
    const apart = type === 'DOUBLE' ? `${other} and coalesce(${far(column)} > ${closest}, true)` : other
    return `cast(count(*) filter (where ${apart}) as integer) as ${quoted(column)}`
  })
  const doubles = columns.filter(([, type]) => type === 'DOUBLE').map(([column]) => column)
  const sum = (of: (column: string) => string, empty: string): string =>
    doubles.length === 0 ? empty : doubles.map(of).join(' + ')
  const [counts] = await duckdb.rows(
    `select cast((select count(*) from ${file(first)}) as integer) as a, cast((select count(*) from ${file(second)}) as integer) as b`,
  )
  const [numbers] = await duckdb.rows(
    `select cast(count(*) filter (where ${doubles.length === 0 ? 'false' : doubles.map((c) => `${a(c)} <> ${b(c)}`).join(' or ')}) as integer) as n,
  max(${sum((c) => `case when ${a(c)} <> ${b(c)} then ${far(c)} else 0 end`, '0')}) as largest
from ${file(first)} as a positional join ${file(second)} as b`,
  )
  const [found] = await duckdb.rows(
    `select ${tests.join(', ')} from ${file(first)} as a positional join ${file(second)} as b`,
  )
  return {
    rows: [Number(counts?.['a']), Number(counts?.['b'])],
    columns: Object.fromEntries(
      Object.entries(found ?? {})
        .map(([column, n]) => [column, Number(n)] as const)
        .filter(([, n]) => n > 0),
    ),
    lastDigits: Number(numbers?.['n'] ?? 0),
    largest: Number(numbers?.['largest'] ?? 0),
  }
}
