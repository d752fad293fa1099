/** Data structure definitions: `standards/structures/*.yaml`, one a file. */
import { readFolder } from './read-folder.ts'
import { Structure } from './structure.ts'

/**
 * Read every structure under `dir`, in the order of their ids.
 *
 * @throws standards.invalid
 */
export function readStructures(dir: string): readonly Structure[] {
  return readFolder(dir, 'structures', Structure)
}
