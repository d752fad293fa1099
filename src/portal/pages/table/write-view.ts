/**
 * The one address of a view: what readView reads back as the same view. The opening selection is left out; a selection of
 * everything is written as one empty dimension.
 */
import { writeSelection } from '../../../published/write-selection.ts'
import type { Table } from '../../../standards/table.ts'
import { opening } from './opening.ts'
import type { View } from './view.ts'

/** The query string without its `?`; empty for the table as it opens. */
export function writeView(table: Pick<Table, 'id' | 'dimensions' | 'opens'>, view: View): string {
  const selection = writeSelection(table, view.query)
  const opens = writeSelection(table, opening(table))
  const list = (name: string, dimensions: readonly string[] | undefined): readonly string[] =>
    dimensions === undefined ? [] : [`${name}=${dimensions.length === 0 ? 'none' : dimensions.join(',')}`]
  const { sort } = view
  return [
    ...(selection === opens ? [] : [selection === '' ? `${table.dimensions[0] ?? ''}=` : selection]),
    ...list('rows', view.rows),
    ...list('cols', view.cols),
    ...(sort === undefined ? [] : [`sort=${sort.descending ? '-' : ''}${encodeURIComponent(sort.by)}`]),
    ...(view.page === 1 ? [] : [`page=${view.page}`]),
  ].join('&')
}
