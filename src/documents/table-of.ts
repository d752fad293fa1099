/**
 * A table of the portal as a table of a document: the same numbers, with their links and marks, without what only a page needs.
 */
import type { DataTableData } from '../portal/data-table.tsx'
import { linked } from '../portal/linked.ts'
import { inlineText } from './inline-text.ts'
import type { Table } from './model.ts'

/** Columns of pages that lead to other pages only. */
const onPages = new Set(['pages'])

/** Make the table; `id` must be unique in the document. */
export function tableOf(data: DataTableData, id = data.id): Table {
  const kept = data.columns.map((column) => !onPages.has(column.id))
  return {
    id,
    caption: data.caption,
    ...(data.unit === undefined ? {} : { unit: data.unit }),
    head: data.head,
    columns: data.columns
      .filter((_, i) => kept[i])
      .map((column) => ({
        label: column.label,
        ...(column.text === true ? { text: true } : {}),
        ...(column.wide === true ? { wide: 3 } : {}),
        ...(column.group === undefined ? {} : { group: column.group }),
      })),
    rows: data.rows.map((row) => ({
      head: linked(inlineText(row.head), row.href),
      cells: row.cells
        .filter((_, i) => kept[i])
        .map((cell) => ({
          text: cell.href === undefined ? inlineText(cell.text) : linked(inlineText(cell.text), cell.href),
          ...(cell.mark === undefined ? {} : { mark: cell.mark }),
          ...(cell.missing === true ? { missing: true } : {}),
        })),
      ...(row.strong === true ? { strong: true } : {}),
    })),
    marks: data.marks ?? [],
  }
}
