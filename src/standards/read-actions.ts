/** Actions: `standards/actions/*.yaml`, a list a file. */
import { Action } from './action.ts'
import { readLists } from './read-lists.ts'

/**
 * Read every action under `dir`, in the order of the files and of the lists in them.
 *
 * @throws standards.invalid
 */
export function readActions(dir: string): readonly Action[] {
  return readLists(dir, 'actions', Action)
}
