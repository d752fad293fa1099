/** Lines of text files: separated, of fixed width, or JSON; and their bytes. */
import { closeSync, openSync, writeSync } from 'node:fs'
import type { Field } from '../../people-set.ts'
import type { Layout } from './layout.ts'

/** A file that rows are added to, a block at a time. */
export interface BlockWriter {
  readonly write: (rows: readonly (readonly Field[])[]) => void | Promise<void>
  readonly end: () => void | Promise<void>
}

const quoted = (text: string, separator: string): string =>
  text.includes(separator) || text.includes('"') || text.includes('\n')
    ? `"${text.replaceAll('"', '""')}"`
    : text

/** A field that is too long loses its end, as in the system that wrote it. */
const padded = (text: string, width: number): string => text.slice(0, width).padEnd(width)

const textOf = (field: Field): string => (field === null ? '' : String(field))

function lineOf(layout: Layout): (fields: readonly Field[]) => string {
  const { separator = ';', columns } = layout
  switch (layout.format) {
    case 'fixed':
      return (fields) => columns.map(({ width = 1 }, i) => padded(textOf(fields[i] ?? null), width)).join('')
    case 'jsonl':
      return (fields) => JSON.stringify(nested(columns.map(({ name }, i) => [name, fields[i] ?? null])))
    case 'csv':
    case 'xlsx':
    case 'parquet':
      // The last two never come here: they have writers of their own.
      return (fields) => fields.map((field) => quoted(textOf(field), separator)).join(separator)
  }
}

/** An object whose names with a dot are objects of their own; what is empty is left away. */
function nested(entries: readonly (readonly [string, Field])[]): Record<string, unknown> {
  const made: Record<string, Record<string, Field> | Field> = {}
  for (const [name, field] of entries) {
    if (field === null) continue
    const [outer = '', inner] = name.split('.')
    if (inner === undefined) made[outer] = field
    else made[outer] = { ...(made[outer] as Record<string, Field> | undefined), [inner]: field }
  }
  return made
}

/** Open a text file; lines end as the agency's machine ends them. */
export function textWriter(path: string, layout: Layout): BlockWriter {
  const file = openSync(path, 'w')
  const line = lineOf(layout)
  const end = layout.encoding === 'utf8' ? '\n' : '\r\n'
  const put = (text: string): void => {
    // Latin-1 has no typographic apostrophe.
    const bytes =
      layout.encoding === 'latin1'
        ? Buffer.from(text.replaceAll('’', "'"), 'latin1')
        : Buffer.from(text, 'utf8')
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at)
  }
  if (layout.encoding === 'utf8-bom') put('\uFEFF')
  if (layout.format === 'csv') put(`${line(layout.columns.map(({ name }) => name))}${end}`)
  return {
    write: (rows) => put(rows.map((fields) => line(fields) + end).join('')),
    end: () => closeSync(file),
  }
}
