/** Definitions compared: `standards/definitions/*.yaml`, one a file. */
import { Definition } from './definition.ts'
import { readFolder } from './read-folder.ts'

/**
 * Read every definition under `dir`, in the order of their ids.
 *
 * @throws standards.invalid
 */
export function readDefinitions(dir: string): readonly Definition[] {
  return readFolder(dir, 'definitions', Definition)
}
