/**
 * An action that a strategy may take up: what is done to close a gap, at which level, how long it usually takes, what must be in
 * place before, and by which measure one will see that it worked.
 */
import { z } from 'zod'
import { Labels } from './labels.ts'
import { levels, questionGroups } from './question.ts'

export const Action = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** The objective that it serves: the group of questions. */
  group: z.enum(questionGroups),
  level: z.enum(levels),
  title: Labels,
  what: Labels,
  /** Usual duration; our judgement, to be changed in the country's plan. */
  months: z.number().int().positive(),
  /** Actions that come first. */
  needs: z.array(z.string()).default([]),
  /** What shows success: `measure` is an id of src/capacity/measure, or of a question. */
  indicator: z.strictObject({ measure: z.string(), text: Labels }),
  brief: z.strictObject({ section: z.string(), page: z.number().int().optional() }),
})
export type Action = z.infer<typeof Action>
