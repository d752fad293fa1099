/** Rules of residence for border crossings: `standards/residence-rules/*.yaml`, one a file. */
import { readFolder } from './read-folder.ts'
import { ResidenceRule } from './residence-rule.ts'

/**
 * Read every rule under `dir`, in the order of their ids.
 *
 * @throws standards.invalid
 */
export function readResidenceRules(dir: string): readonly ResidenceRule[] {
  return readFolder(dir, 'residence-rules', ResidenceRule)
}
