/**
 * The selection that a table's page opens with, as its definition gives it.
 */
import type { Query } from '../../../published/model.ts'
import { readSelection } from '../../../published/read-selection.ts'
import type { Table } from '../../../standards/table.ts'

export function opening(table: Pick<Table, 'id' | 'dimensions' | 'opens'>): Query {
  const parameters = new URLSearchParams()
  for (const [dimension, codes] of Object.entries(table.opens)) parameters.set(dimension, codes.join(','))
  return readSelection(table, parameters)
}
