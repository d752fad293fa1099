/**
 * A thing in the library (`capacity/library/*.yaml`, lists): a guideline, a handbook, a set of questions, a database, a tool.
 */
import { z } from 'zod'
import { Words } from '../../standards/words.ts'

export const Resource = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  kind: z.enum([
    'recommendations',
    'guideline',
    'handbook',
    'question-set',
    'database',
    'tool',
    'template',
    'report',
    'law',
    'training-material',
  ]),
  title: Words,
  publisher: z.string(),
  year: z.number().int().optional(),
  /** Codes of CL_CAPACITY_TOPIC. */
  topics: z.array(z.string()).min(1),
  /** Languages in which it can be read, ISO 639-1. */
  languages: z.array(z.string()).default([]),
  region: Words.optional(),
  summary: Words,
  url: z.string().optional(),
  /** The activity of the registry that made it. */
  activity: z.string().optional(),
  source: z.strictObject({
    document: z.string(),
    section: z.string().optional(),
    page: z.number().int().optional(),
  }),
})
export type Resource = z.infer<typeof Resource>
