/**
 * The one place where a value becomes SQL text, and a name a quoted name.
 */
import type { Value } from './sql.ts'

/** Print a value; a NUL in a text is refused by both engines, so it is taken out here. */
export function literal(value: Value): string {
  if (value === null) return 'null'
  if (typeof value === 'boolean') return value ? 'true' : 'false'
  if (typeof value === 'number') {
    if (Number.isFinite(value)) return Object.is(value, -0) ? '0' : String(value)
    return `cast('${Number.isNaN(value) ? 'nan' : value > 0 ? 'infinity' : '-infinity'}' as double)`
  }
  return `'${value.replaceAll('\0', '').replaceAll("'", "''")}'`
}

/** Quote a name where it is not a plain lower-case or upper-case word. */
export function quoted(name: string): string {
  return `"${name.replaceAll('\0', '').replaceAll('"', '""')}"`
}
