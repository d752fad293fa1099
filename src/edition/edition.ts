/**
 * An edition as its `corridor.yaml` describes it: one country's or one region's statistics.
 */
import { z } from 'zod'
import { Area } from '../standards/area.ts'
import { Group } from '../standards/group.ts'
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
  /** Ids of the sources (folders under `sources/`) and of the tables to make; an edition that only takes records in has none yet. */
  sources: z.array(z.string()).min(1),
  tables: z.array(z.string()),
  /** Names of the linkages to make (folders under `linkage/`). */
  linkages: z.array(z.string()).optional(),
  contact: z.string().optional(),
  /** True where the figures are made up, to show how Corridor works: every page and document says so. */
  example: z.boolean().default(false),
  /** Areas and groups that only this edition has: an invented country. Codes from the range XAA to XZZ, which ISO 3166 leaves free. */
  areas: z.array(Area).default([]),
  groups: z.array(Group).default([]),
})
export type Edition = z.infer<typeof Edition>
