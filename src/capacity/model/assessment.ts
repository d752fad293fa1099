/**
 * One self-assessment of a country at a date (`capacity/assessments/COUNTRY-DATE.yaml`). Answers are never overwritten: the next
 * assessment is the next file.
 */
import { z } from 'zod'
import { Words } from '../../standards/words.ts'
import { Day } from './dates.ts'

export const Answer = z.strictObject({
  /** Id of a question. */
  question: z.string(),
  /** 1, 0.5, 0 by the question's scoring; `not-applicable` is out of the count, `unknown` in it as unmet and said so. */
  score: z.union([
    z.literal(0),
    z.literal(0.5),
    z.literal(1),
    z.literal('not-applicable'),
    z.literal('unknown'),
  ]),
  note: Words.optional(),
  evidence: z.array(z.strictObject({ what: Words, url: z.string().optional() })).default([]),
  /** The agency that answered. */
  agency: z.string().optional(),
})
export type Answer = z.infer<typeof Answer>

export const Assessment = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9-]+$/),
  country: z.string(),
  date: Day,
  /** Roles of those who answered, not names. */
  assessors: z.array(Words).min(1),
  example: z.boolean().default(false),
  answers: z.array(Answer),
})
export type Assessment = z.infer<typeof Assessment>
