/**
 * An edition as its `corridor.yaml` describes it: one country's or one region's statistics.
 */
import { z } from 'zod'
import { Labels } from '../standards/labels.ts'

export const Edition = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: Labels,
  /** One sentence under the title. */
  summary: Labels,
  /** ISO alpha-3 codes of the countries that the edition is about. */
  countries: z.array(z.string()).min(1),
  /** Id of the group whose composition the home page speaks of, and the date of that composition. */
  region: z.strictObject({ group: z.string(), at: z.string() }),
  languages: z.array(z.enum(['en', 'fr', 'pt'])).min(1),
  /** Ids of the sources (folders under `sources/`) and of the tables to make. */
  sources: z.array(z.string()).min(1),
  tables: z.array(z.string()).min(1),
  contact: z.string().optional(),
})
export type Edition = z.infer<typeof Edition>
