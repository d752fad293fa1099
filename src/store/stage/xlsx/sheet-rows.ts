/**
 * Rows of one sheet, as texts by column, while the sheet is unpacked (ECMA-376 part 1, 18.3.1).
 */
import { problem } from '../../../problem.ts'
import type { Fields } from '../row.ts'
import { numberText } from './number-text.ts'
import { cellText, scanned } from './workbook.ts'
import type { Workbook } from './workbook.ts'
import { attributes } from './xml.ts'
import type { XmlSink } from './xml.ts'

export interface SheetRow {
  /** Number of the row in the sheet, from 1. */
  readonly at: number
  /** From column A to the last that is filled; a row without any is not told. */
  readonly cells: Fields
}

/** Columns of a sheet, at most (XFD). */
const mostColumns = 16_384

/**
 * @param from the first row that counts; merged cells above it do no harm
 * @throws read.damaged, read.merged-cells (they stand at a sheet's end, after its rows)
 */
export async function* sheetRows(
  book: Workbook,
  sheet: { readonly name: string; readonly part: string },
  from: number,
): AsyncGenerator<SheetRow> {
  const sink = rowSink(book, (range) => {
    const last = Math.max(...[...range.matchAll(/\d+/g)].map(Number))
    if (last >= from) throw problem('read.merged-cells', { file: book.shown, sheet: sheet.name, range })
  })
  for await (const _ of scanned(book.zip, book.shown, sheet.part, sink)) {
    for (const row of sink.rows) if (row.at >= from) yield row
    sink.rows.length = 0
  }
}

function rowSink(book: Workbook, onMerged: (range: string) => void): XmlSink & { readonly rows: SheetRow[] } {
  const rows: SheetRow[] = []
  const damaged = (what: string) => problem('read.damaged', { file: book.shown, what })
  let at = 0
  let cells: (string | null)[] = []
  let column = -1
  let type = 'n'
  let style = 0
  let value: string | undefined
  let inside = false
  let reading = false
  return {
    rows,
    open: (name, raw) => {
      switch (name) {
        case 'row': {
          const given = Number(attributes(raw).get('r') ?? at + 1)
          if (!(given > at)) throw damaged('its rows are not in their order')
          at = given
          cells = []
          column = -1
          break
        }
        case 'c': {
          const found = attributes(raw)
          const place = found.get('r')
          column = place === undefined ? column + 1 : columnOf(place)
          if (!(column < mostColumns)) throw damaged('a cell stands outside the sheet')
          type = found.get('t') ?? 'n'
          style = Number(found.get('s') ?? 0)
          value = undefined
          break
        }
        case 'v':
        case 't':
          inside = !reading
          break
        case 'rPh':
          reading = true
          break
        case 'mergeCell':
          onMerged(attributes(raw).get('ref') ?? '')
          break
        default:
      }
    },
    close: (name) => {
      switch (name) {
        case 'v':
        case 't':
          inside = false
          break
        case 'rPh':
          reading = false
          break
        case 'c': {
          const text = value === undefined ? '' : textOf(book, type, value, style)
          if (text === undefined) throw damaged('a cell names a text that is not there')
          if (text === '') break
          while (cells.length < column) cells.push(null)
          cells[column] = text
          break
        }
        case 'row':
          if (cells.length > 0) rows.push({ at, cells })
          break
        default:
      }
    },
    text: (piece) => {
      if (inside) value = (value ?? '') + piece
    },
  }
}

function textOf(book: Workbook, type: string, value: string, style: number): string | undefined {
  switch (type) {
    case 's':
      return book.texts[Number(value)]
    case 'b':
      return value.trim() === '1' ? 'true' : 'false'
    case 'n':
      return numberText(value, book.styles[style], book.epoch)
    case 'd':
    case 'e':
      return value
    default:
      return cellText(value)
  }
}

/** Place of a cell's column, A the 0th; NaN for what is no place. */
function columnOf(place: string): number {
  let column = 0
  let letters = 0
  for (; letters < place.length; letters++) {
    const letter = place.charCodeAt(letters) - 64
    if (letter < 1 || letter > 26) break
    column = column * 26 + letter
  }
  return letters === 0 ? Number.NaN : column - 1
}
