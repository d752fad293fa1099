/** Scales: `standards/scales/*.yaml`, one scale a file. */
import { readFolder } from './read-folder.ts'
import { Scale } from './scale.ts'

/**
 * Read every scale under `dir`, in the order of their ids.
 *
 * @throws standards.invalid
 */
export function readScales(dir: string): readonly Scale[] {
  return readFolder(dir, 'scales', Scale)
}
