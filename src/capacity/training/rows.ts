/**
 * A CSV file of a training programme as rows of cells, with the ways to refuse one: they name file, row and column, and never repeat
 * what stands in a cell, since that may be a person's.
 *
 * Row 1 is the first after the header. A file that is not there has no rows.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CsvError, parse } from 'csv-parse/sync'
import { Day } from '../model/dates.ts'
import { problem } from '../../problem.ts'

export interface Row {
  readonly file: string
  /** `row 12`. */
  readonly where: string
  /** The cell of a column, trimmed. */
  readonly text: (column: string) => string
  /** One of `allowed`. @throws capacity.invalid */
  readonly one: <T extends string>(column: string, allowed: readonly T[]) => T
  /** An ISO day. @throws capacity.invalid */
  readonly day: (column: string) => string
  /** A pseudonym such as `P-0107`; a name must never pass. @throws capacity.invalid */
  readonly person: () => string
}

/** Read `file` of the edition in `dir`. @throws capacity.invalid for a broken file, a missing or an unknown column */
export function rows(dir: string, file: string, columns: readonly string[]): readonly Row[] {
  const path = join(dir, file)
  if (!existsSync(path)) return []
  const [header = [], ...body] = lines(path, file)
  const expected = `the columns ${columns.join(', ')}`
  const missing = columns.find((column) => !header.includes(column))
  if (missing !== undefined)
    throw problem('capacity.invalid', { file, where: 'the header', found: `no column ${missing}`, expected })
  if (header.length !== columns.length)
    throw problem('capacity.invalid', {
      file,
      where: 'the header',
      found: `${header.length} columns`,
      expected,
    })
  const places = new Map(header.map((column, i) => [column, i]))
  return body.map((cells, i) => row(file, `row ${i + 1}`, (column) => cells[places.get(column) ?? -1] ?? ''))
}

function row(file: string, where: string, text: (column: string) => string): Row {
  const wrong = (column: string, found: string, expected: string): Error =>
    problem('capacity.invalid', { file, where: `${where}, column ${column}`, found, expected })
  const kind = (cell: string): string =>
    cell === ''
      ? 'nothing'
      : Day.safeParse(cell).success
        ? 'a date'
        : /^P-\d+$/.test(cell)
          ? 'a pseudonym'
          : 'something else'
  return {
    file,
    where,
    text,
    one: (column, allowed) => {
      const cell = text(column)
      const found = allowed.find((value) => value === cell)
      if (found === undefined)
        throw wrong(
          column,
          kind(cell),
          allowed.map((value) => (value === '' ? 'nothing' : value)).join(' or '),
        )
      return found
    },
    day: (column) => {
      if (!Day.safeParse(text(column)).success)
        throw wrong(column, kind(text(column)), 'a date such as 2025-03-14')
      return text(column)
    },
    person: () => {
      if (!/^P-\d+$/.test(text('person')))
        throw wrong('person', kind(text('person')), 'a pseudonym such as P-0107')
      return text('person')
    },
  }
}

function lines(path: string, file: string): readonly (readonly string[])[] {
  try {
    return parse(readFileSync(path), { bom: true, trim: true, skip_empty_lines: true })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = typeof error['lines'] === 'number' ? `line ${error['lines']}` : 'a line'
    throw problem('capacity.invalid', {
      file,
      where: line,
      found: 'a row that cannot be read as CSV',
      expected: 'as many cells in each row as in the header, quotes closed',
    })
  }
}
