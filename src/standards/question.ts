/**
 * A question of the assessment: what a country asks itself about its migration data, how the answer is scored, which evidence it
 * takes, and where the brief (J. Schachter, Building Migration Data Capacity, IOM 2019) asks for it.
 *
 * `measured` names a rule (src/capacity/measure) by which the program answers for itself, from what is published; such an answer
 * stands beside what people said, it does not replace it.
 */
import { z } from 'zod'
import { Labels } from './labels.ts'

/** The brief's groups, in its order. */
export const questionGroups = [
  'legal-institutional',
  'stakeholders',
  'measurement',
  'sources',
  'management',
  'production',
  'dissemination',
  'sustainability',
  'policy-use',
] as const
export type QuestionGroup = (typeof questionGroups)[number]

export const levels = ['individual', 'organisational', 'institutional'] as const
export type Level = (typeof levels)[number]

export const Question = z.strictObject({
  /** `measurement.birth-asked`: the group, then what is asked. */
  id: z.string().regex(/^[a-z-]+\.[a-z0-9-]+$/),
  group: z.enum(questionGroups),
  level: z.enum(levels),
  text: Labels,
  /** What earns 1, 0.5 (absent: there is no half) and 0. */
  scoring: z.strictObject({ full: Labels, half: Labels.optional(), none: Labels }),
  /** What must be shown for the answer to count. */
  evidence: Labels,
  brief: z.strictObject({ section: z.string(), page: z.number().int().optional() }),
  measured: z.string().optional(),
  /** Ids of actions that close the gap, most useful first. */
  actions: z.array(z.string()).min(1),
})
export type Question = z.infer<typeof Question>
