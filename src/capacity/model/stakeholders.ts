/**
 * Stakeholders of one country (`capacity/stakeholders/COUNTRY.yaml`): the agencies that produce or use migration data, what they
 * hold, need and ask, the agreements by which data move between them, and the log of talking to them.
 *
 * Focal points are roles, never names.
 */
import { z } from 'zod'
import { Words } from '../../standards/words.ts'
import { YamlDate } from './dates.ts'

const id = z.string().regex(/^[a-z0-9-]+$/)

export const Agency = z.strictObject({
  id,
  name: Words,
  short: z.string().optional(),
  kind: z.enum([
    'statistics',
    'ministry',
    'immigration',
    'police',
    'civil-registration',
    'central-bank',
    'refugee-agency',
    'employment',
    'local-government',
    'academic',
    'civil-society',
    'private',
    'regional',
    'international',
  ]),
  role: z.enum(['producer', 'user', 'both']),
  /** Data that it holds; `source` is an id of the edition's sources where Corridor already receives it. */
  holds: z
    .array(
      z.strictObject({
        what: Words,
        kind: z.enum(['census', 'survey', 'administrative', 'border', 'register', 'other']),
        since: z.number().int().optional(),
        source: z.string().optional(),
      }),
    )
    .default([]),
  needs: z.array(Words).default([]),
  /** The questions that it wants migration data to answer. */
  questions: z.array(Words).default([]),
  mandate: z
    .strictObject({ law: Words, article: z.string().optional(), url: z.string().optional() })
    .optional(),
  /** By role ("Head, demographic statistics"); a person's name has no place here. */
  focal_points: z.array(z.strictObject({ role: Words, unit: Words.optional() })).default([]),
})
export type Agency = z.infer<typeof Agency>

export const Agreement = z.strictObject({
  id,
  from: id,
  to: id,
  what: Words,
  /** Law, memorandum or letter on which it rests. */
  basis: Words,
  /** Whether records of persons move, or tables only. */
  records: z.boolean(),
  start: YamlDate,
  end: YamlDate.optional(),
})
export type Agreement = z.infer<typeof Agreement>

export const Engagement = z.strictObject({
  date: YamlDate,
  agencies: z.array(id).min(1),
  kind: z.enum(['meeting', 'consultation', 'workshop', 'interview', 'letter', 'validation']),
  about: Words,
  outcome: Words.optional(),
})
export type Engagement = z.infer<typeof Engagement>

export const Stakeholders = z.strictObject({
  country: z.string(),
  /** Where what is said here comes from, and when it was last looked at. */
  source: Words,
  checked: YamlDate,
  example: z.boolean().default(false),
  agencies: z.array(Agency).min(1),
  agreements: z.array(Agreement).default([]),
  engagements: z.array(Engagement).default([]),
})
export type Stakeholders = z.infer<typeof Stakeholders>
