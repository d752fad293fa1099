/**
 * Codelists: `standards/codelists/*.yaml`, one list a file. Not among them: CL_AREA (areas.yaml, see read-areas.ts), CL_AGE (by
 * rule, see age.ts) and the lists that an edition makes (CL_SOURCE, CL_REPORT, CL_COMPOSITION, CL_GRID_CELL).
 */
import { Codelist } from './codelist.ts'
import { readFolder } from './read-folder.ts'

/**
 * Read every codelist under `dir`, in the order of their ids.
 *
 * @throws standards.invalid
 */
export function readCodelists(dir: string): readonly Codelist[] {
  return readFolder(dir, 'codelists', Codelist, 'areas.yaml')
}
