/**
 * A linkage of an edition, as its `linkage.yaml` describes it: which files of persons, by which model.
 */
import { z } from 'zod'

export const Linkage = z.strictObject({
  /** File of the linkage model, beside this one. */
  model: z.string(),
  /** Files of persons, each a source; a source may come in several files, new ones after those that are there. */
  files: z.array(z.strictObject({ source: z.string(), name: z.string() })).min(1),
  encoding: z.enum(['utf-8', 'latin-1', 'utf-16']).default('utf-8'),
  /** Columns by which linkage rates are told; the usual ones where absent. */
  by: z.array(z.string()).optional(),
})
export type Linkage = z.infer<typeof Linkage>
