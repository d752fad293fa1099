/**
 * Read lines of fixed width: each field stands at its characters, padded with spaces, which are dropped.
 *
 * A line must reach the last field (an editor may have taken spaces off its end) and have nothing after it. Characters are
 * counted as a reader counts them in the file's encoding; one outside the Basic Multilingual Plane is one.
 */
import { problem } from '../../problem.ts'
import type { FileForm } from '../../edition/file-form.ts'
import { distinctNames } from './header.ts'
import type { ReadRow, Table } from './row.ts'
import { blocks, endsOpen, lines, withoutLines } from './text.ts'
import type { TextFile } from './text.ts'

/** @throws read.invalid-header, read.missing-column, read.truncated, and what `lines` throws */
export function readFixed(file: TextFile, form: FileForm, asked: readonly string[]): Table {
  const columns = distinctNames(
    file.shown,
    form.fields.map(([name]) => name),
    asked,
  )
  return { columns, rows: rows(file, form), found: { encoding: file.encoding } }
}

async function* rows(file: TextFile, form: FileForm): AsyncGenerator<ReadRow> {
  const reaches = Math.max(...form.fields.map(([, from]) => from))
  const ends = Math.max(...form.fields.map(([, , to]) => to))
  let row = 0
  let short = false
  for await (const line of lines(withoutLines(blocks(file), form.skip), file.shown)) {
    if (line.trim() === '' || (form.comment !== undefined && line.startsWith(form.comment))) continue
    row += 1
    const signs = /[\uD800-\uDBFF]/.test(line) ? Array.from(line) : line
    const text = (from: number, to: number): string =>
      typeof signs === 'string' ? signs.slice(from, to) : signs.slice(from, to).join('')
    short = signs.length < reaches
    if (short) yield { row, reason: 'too-few-fields' }
    else if (text(ends, signs.length).trim() !== '') yield { row, reason: 'too-many-fields' }
    else yield { row, fields: form.fields.map(([, from, to]) => text(from - 1, to).trim() || null) }
  }
  if (short && endsOpen(file.path))
    throw problem('read.truncated', { file: file.shown, where: `its last row, ${row}, stops in the middle` })
}
