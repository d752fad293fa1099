/**
 * A table of a document as a table of Word: header rows that repeat, rows that do not break, light rules, numbers at the end.
 */
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table as WordTable,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { unlinked } from '../../portal/unlinked.ts'
import type { Column, Row, Table, Text } from '../model.ts'
import { plainText } from './plain-text.ts'
import { rich } from './rich.ts'
import { colors } from './styles.ts'

/** Width of the text in twentieths of a point: A4 less its margins. */
export const textWidth = 9070

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const rule = (size: number, color: string) => ({ style: BorderStyle.SINGLE, size, color })

/** Make the table. */
export function grid(table: Table, origin: string | undefined): WordTable {
  const widths = widthsOf(table)
  const heads = headRows(table, widths)
  return new WordTable({
    width: { size: widths.reduce((sum, w) => sum + w, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
    borders: {
      top: rule(10, colors.ink),
      bottom: rule(6, colors.ink),
      left: none,
      right: none,
      insideVertical: none,
      insideHorizontal: rule(3, colors.hair),
    },
    margins: { left: 70, right: 70, top: 10, bottom: 10 },
    rows: [...heads, ...table.rows.map((row) => rowOf(row, table.columns, widths, origin))],
  })
}

const cellOf = (
  children: readonly Paragraph[],
  width: number,
  more: { readonly columnSpan?: number; readonly rowSpan?: number; readonly head?: boolean } = {},
): TableCell => {
  const { head = false, ...spans } = more
  return new TableCell({
    children: [...children],
    width: { size: width, type: WidthType.DXA },
    ...(head ? { verticalAlign: VerticalAlignTable.BOTTOM, borders: { bottom: rule(6, colors.ink) } } : {}),
    ...spans,
  })
}

function rowOf(row: Row, columns: readonly Column[], widths: readonly number[], origin: string | undefined) {
  const paragraph = (text: Text, at: { readonly text: boolean; readonly mark?: string }): Paragraph =>
    new Paragraph({
      style: 'TableText',
      alignment: at.text ? AlignmentType.START : AlignmentType.END,
      children: [
        ...(row.strong === true
          ? [new TextRun({ text: plainText(unlinked(text)), bold: true })]
          : rich(text, origin, true)),
        ...(at.mark === undefined
          ? []
          : [new TextRun({ text: at.mark, superScript: true, color: colors.quiet })]),
      ],
    })
  return new TableRow({
    cantSplit: true,
    children: [
      cellOf([paragraph(row.head, { text: true })], widths[0] ?? 0),
      ...row.cells.map((cell, i) =>
        cellOf(
          [
            paragraph(cell.text, {
              text: columns[i]?.text === true,
              ...(cell.mark === undefined ? {} : { mark: cell.mark }),
            }),
          ],
          widths[i + 1] ?? 0,
        ),
      ),
    ],
  })
}

function headRows(table: Table, widths: readonly number[]): readonly TableRow[] {
  const paragraph = (text: string, alignment: (typeof AlignmentType)[keyof typeof AlignmentType]) =>
    new Paragraph({ style: 'TableHead', alignment, children: [new TextRun(plainText(text))] })
  const side = (column: Column) => (column.text === true ? AlignmentType.START : AlignmentType.END)
  const first = (rowSpan: number) =>
    cellOf([paragraph(table.head, AlignmentType.START)], widths[0] ?? 0, { head: true, rowSpan })
  const one = (column: Column, i: number, rowSpan: number) =>
    cellOf([paragraph(column.label, side(column))], widths[i + 1] ?? 0, { head: true, rowSpan })
  if (table.columns.every((column) => column.group === undefined))
    return [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: [first(1), ...table.columns.map((column, i) => one(column, i, 1))],
      }),
    ]
  const top: TableCell[] = [first(2)]
  table.columns.forEach((column, i) => {
    if (column.group === undefined) top.push(one(column, i, 2))
    else if (table.columns[i - 1]?.group !== column.group) {
      const own = table.columns.filter((other) => other.group === column.group).length
      const width = widths.slice(i + 1, i + 1 + own).reduce((sum, w) => sum + w, 0)
      top.push(
        cellOf([paragraph(column.group, AlignmentType.CENTER)], width, { head: true, columnSpan: own }),
      )
    }
  })
  const under = table.columns.flatMap((column, i) => (column.group === undefined ? [] : [one(column, i, 1)]))
  return [
    new TableRow({ tableHeader: true, cantSplit: true, children: top }),
    new TableRow({ tableHeader: true, cantSplit: true, children: under }),
  ]
}

/** Twips that one letter of a table's text takes, about; and the room beside it. */
const letter = 100
const room = 260
/** A column of at most so many letters is never made narrower: a number or a year must not break. */
const short = 16

/** Width of each column by what it holds: as much as it needs where all fit, else the long ones shrink in proportion. */
function widthsOf(table: Table): readonly number[] {
  const texts = [
    [table.head, ...table.rows.map((row) => unlinked(row.head))],
    ...table.columns.map((column, i) => [
      column.label,
      ...table.rows.map((row) => unlinked(row.cells[i]?.text ?? '') + (row.cells[i]?.mark ?? '')),
    ]),
  ]
  const longestWord = (text: string): number =>
    Math.max(...text.split(/[\s\u00A0\u202F]/).map((w) => w.length))
  const wanted = texts.map(([label = '', ...cells], i) => {
    const number = i > 0 && table.columns[i - 1]?.text !== true
    const longest = Math.max(0, ...cells.map((text) => text.length))
    const mean = cells.reduce((sum, text) => sum + text.length, 0) / Math.max(1, cells.length)
    const own = longest <= 26 || number ? longest : Math.max(26, Math.min(70, mean * 1.4))
    const head = Math.max(longestWord(label), Math.min(label.length, 14))
    return Math.max(own, head) * letter + room
  })
  const kept = wanted.map((w) => w <= short * letter + room)
  const total = (some: (i: number) => boolean): number =>
    wanted.reduce((all, w, i) => (some(i) ? all + w : all), 0)
  const [fixed, loose] = [total((i) => kept[i] === true), total((i) => kept[i] !== true)]
  if (fixed + loose <= textWidth) return wanted.map(Math.floor)
  const least = textWidth / 4
  if (loose === 0 || fixed > textWidth - least)
    return wanted.map((w) => Math.floor((w * textWidth) / (fixed + loose)))
  return wanted.map((w, i) => Math.floor(kept[i] === true ? w : (w * (textWidth - fixed)) / loose))
}
