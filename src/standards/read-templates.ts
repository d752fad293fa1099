/** Templates that tables answer: `standards/templates/*.yaml`, one a file. */
import { readFolder } from './read-folder.ts'
import { Template } from './template.ts'

/**
 * Read every template under `dir`, in the order of their ids.
 *
 * @throws standards.invalid
 */
export function readTemplates(dir: string): readonly Template[] {
  return readFolder(dir, 'templates', Template)
}
