/**
 * The list of areas, CL_AREA: `standards/codelists/areas.yaml`. It has more in it than other codelists (mappings, aliases,
 * dates), so it has its own schema and its own reader.
 */
import { z } from 'zod'
import { Area } from './area.ts'
import { Codelist } from './codelist.ts'
import { readDocument } from './read-document.ts'

const Areas = Codelist.extend({ codes: z.array(Area).min(1) })
type Areas = z.infer<typeof Areas>

/**
 * Read CL_AREA from `dir` (the folder `standards`), in the order of the file.
 *
 * @throws standards.invalid
 */
export function readAreas(dir: string): Areas {
  return readDocument(dir, 'codelists/areas.yaml', Areas)
}
