/**
 * The one place where a value becomes SQL text, and a name a quoted name.
 */
import type { Dialect } from './functions.ts'
import type { Value } from './sql.ts'

/**
 * Between quotes a quote is doubled; to Spark a backslash is a sign of its own, so it is doubled too, and a quote gets one.
 */
const escaped: Readonly<Record<Dialect, (text: string) => string>> = {
  duckdb: (text) => text.replaceAll("'", "''"),
  spark: (text) => text.replaceAll('\\', '\\\\').replaceAll("'", "\\'"),
}

/** Print a value; a NUL in a text is refused by both engines, so it is taken out here. */
export function literalFor(dialect: Dialect, value: Value): string {
  if (value === null) return 'null'
  if (typeof value === 'boolean') return value ? 'true' : 'false'
  if (typeof value === 'number') {
    if (Number.isFinite(value)) return Object.is(value, -0) ? '0' : String(value)
    return `cast('${Number.isNaN(value) ? 'nan' : value > 0 ? 'infinity' : '-infinity'}' as double)`
  }
  return `'${escaped[dialect](value.replaceAll('\0', ''))}'`
}

/** Quote a name; a backslash in it means nothing between the signs that each engine is given. */
export function quotedFor(dialect: Dialect, name: string): string {
  const sign = dialect === 'spark' ? '`' : '"'
  return `${sign}${name.replaceAll('\0', '').replaceAll(sign, sign + sign)}${sign}`
}

/** Print a value for DuckDB. */
export const literal = (value: Value): string => literalFor('duckdb', value)

/** Quote a name for DuckDB. */
export const quoted = (name: string): string => quotedFor('duckdb', name)
