/**
 * Use for policy (`capacity/uses.yaml`, a list): a decision, law, plan or report that cites what was published here.
 */
import { z } from 'zod'
import { Words } from '../../standards/words.ts'
import { YamlDate } from './dates.ts'

export const Use = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  kind: z.enum(['law', 'policy', 'plan', 'budget', 'decision', 'report', 'research', 'media']),
  title: Words,
  by: Words,
  country: z.string().optional(),
  date: YamlDate,
  /** The release and tables that it cites; a table is an id of this edition. */
  release: z.number().int().positive().optional(),
  tables: z.array(z.string()).default([]),
  /** What the figures were used for. */
  what: Words,
  url: z.string().optional(),
  example: z.boolean().default(false),
})
export type Use = z.infer<typeof Use>
