/**
 * An activity of capacity development (`capacity/activities/*.yaml`, lists): what was done, by whom, for whom, when and where, what
 * came of it, and where that is written.
 */
import { z } from 'zod'
import { Words } from '../../standards/words.ts'
import { YamlDate } from './dates.ts'

/** The kinds that the brief tells apart (section 3.1), and the documents that they lead to. */
export const activityKinds = [
  'guideline',
  'handbook',
  'workshop',
  'training-of-trainers',
  'national-training',
  'technical-assistance',
  'study-visit',
  'knowledge-event',
  'technical-tool',
  'survey',
  'database',
  'template',
  'training-centre',
  'observatory',
  'network',
  'project',
  'strategy',
  'profile',
  'assessment',
] as const
export type ActivityKind = (typeof activityKinds)[number]

export const Activity = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  kind: z.enum(activityKinds),
  title: Words,
  summary: Words,
  start: YamlDate.optional(),
  end: YamlDate.optional(),
  /** Whether it still went on when the source was written. */
  ongoing: z.boolean().default(false),
  place: z
    .strictObject({
      city: z.string().optional(),
      country: z.string().optional(),
      online: z.boolean().default(false),
    })
    .optional(),
  organisers: z.array(z.string()).default([]),
  funders: z.array(z.string()).default([]),
  /** Countries that took part or that it is for, ISO alpha-3; absent in the source: empty. */
  countries: z.array(z.string()).default([]),
  /** Where the source names a region or a number of countries only ("22 countries of Asia and the Pacific"). */
  region: Words.optional(),
  participants: z
    .strictObject({
      total: z.number().int().nonnegative().optional(),
      women: z.number().int().nonnegative().optional(),
      men: z.number().int().nonnegative().optional(),
      by: z
        .array(
          z.strictObject({
            agency: Words.optional(),
            role: Words.optional(),
            number: z.number().int().nonnegative().optional(),
          }),
        )
        .default([]),
    })
    .optional(),
  /** Codes of CL_CAPACITY_TOPIC. */
  topics: z.array(z.string()).min(1),
  languages: z.array(z.string()).default([]),
  outputs: z.array(Words).default([]),
  follow_up: Words.optional(),
  /** Activities that followed from this one. */
  led_to: z.array(z.string()).default([]),
  part_of: z.string().optional(),
  url: z.string().optional(),
  source: z.strictObject({
    document: z.string(),
    section: z.string().optional(),
    page: z.number().int().optional(),
  }),
  example: z.boolean().default(false),
})
export type Activity = z.infer<typeof Activity>
