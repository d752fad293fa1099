/** Table definitions: `standards/tables/*.yaml`, one table a file. */
import { readFolder } from './read-folder.ts'
import { Table } from './table.ts'

/**
 * Read every table definition under `dir`, in the order of their ids.
 *
 * @throws standards.invalid
 */
export function readTables(dir: string): readonly Table[] {
  return readFolder(dir, 'tables', Table)
}
