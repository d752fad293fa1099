/**
 * Read JSON Lines: an object of plain values a line, the line's number the row's. The file is read twice, first for the names,
 * as any line may bring a new one; a name that a line does not have is null there.
 */
import { problem } from '../../problem.ts'
import { flatObject } from './flat-object.ts'
import { distinctNames } from './header.ts'
import type { ReadRow, Table } from './row.ts'
import { blocks, endsOpen, lines } from './text.ts'
import type { TextFile } from './text.ts'

const mostNames = 5000

/** @throws read.nested, read.other-format for one JSON array, read.truncated, read.invalid-header, read.missing-column, and what `lines` throws */
export async function readJsonl(file: TextFile, asked: readonly string[]): Promise<Table> {
  const names = new Set<string>()
  let lineless = true
  for await (const found of objects(file)) {
    lineless = false
    if ('values' in found) for (const name of found.values.keys()) names.add(name)
    if (names.size > mostNames)
      throw problem('read.invalid-header', {
        file: file.shown,
        why: `its lines have more than ${mostNames} names`,
      })
  }
  // A file of no lines has no names of its own.
  if (lineless) for (const name of asked) names.add(name)
  else if (names.size === 0)
    throw problem('read.empty-file', { file: file.shown, found: 'no line that is a JSON object' })
  const given = [...names]
  const columns = distinctNames(file.shown, given, asked)
  return { columns, rows: rows(file, given), found: { encoding: file.encoding } }
}

async function* rows(file: TextFile, names: readonly string[]): AsyncGenerator<ReadRow> {
  for await (const found of objects(file))
    yield 'values' in found
      ? { row: found.row, fields: names.map((name) => found.values.get(name) ?? null) }
      : found
}

type ObjectRow =
  | { readonly row: number; readonly values: ReadonlyMap<string, string | null> }
  | Extract<ReadRow, { readonly reason: unknown }>

async function* objects(file: TextFile): AsyncGenerator<ObjectRow> {
  const { path, shown } = file
  let row = 0
  let broken = false
  for await (const line of lines(blocks(file), shown)) {
    row += 1
    broken = false
    if (line.trim() === '') continue
    if (row === 1 && line.trimStart().startsWith('['))
      throw problem('read.other-format', {
        file: shown,
        expected: 'JSON Lines, an object a line',
        found: 'one JSON array',
      })
    const found = flatObject(line)
    if (found.kind === 'nested') throw problem('read.nested', { file: shown, row, path: found.path })
    if (found.kind === 'object') {
      yield { row, values: found.values }
      continue
    }
    broken = found.reason === 'no-json-object'
    yield { row, reason: found.reason }
  }
  if (broken && endsOpen(path))
    throw problem('read.truncated', { file: shown, where: `its last line, ${row}, stops in the middle` })
}
