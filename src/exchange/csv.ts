/**
 * Tidy CSV (RFC 4180, UTF-8): one row per cell, codes and, where asked for, names. A missing value is an empty field; its
 * status and reason stand beside it. With names the file begins with a byte order mark, without which Excel garbles accents.
 *
 * A text that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, CSV injection); numbers are numbers.
 */
import { columns } from './columns.ts'
import type { TableData } from './table-data.ts'

export function csv(data: TableData): Uint8Array {
  const made = columns(data)
  const lines = [made.map(({ name }) => field(name)).join(',')]
  for (const cell of data.cells) lines.push(made.map(({ of }) => field(of(cell))).join(','))
  return new TextEncoder().encode(`${data.labels ? '\uFEFF' : ''}${lines.join('\r\n')}\r\n`)
}

/** One field; a text that a spreadsheet would run is made harmless. */
export function field(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
