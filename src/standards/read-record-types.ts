/** Record types: `standards/record-types/*.yaml`, one a file. */
import { readFolder } from './read-folder.ts'
import { RecordType } from './record-type.ts'

/**
 * Read every record type under `dir`, in the order of their ids.
 *
 * @throws standards.invalid
 */
export function readRecordTypes(dir: string): readonly RecordType[] {
  return readFolder(dir, 'record-types', RecordType)
}
