/**
 * A national migration data strategy (`capacity/strategies/COUNTRY.yaml`): objectives, the actions under them, and where the
 * country stands in the cycle of five steps (engage, assess, plan, implement, evaluate; UNDP, as the brief tells it in section 1).
 *
 * What the file leaves out (title, level, indicator) comes from the action of the vocabulary that `from` names.
 */
import { z } from 'zod'
import { levels, questionGroups } from '../../standards/question.ts'
import { Words } from '../../standards/words.ts'
import { YamlDate } from './dates.ts'

export const cycleSteps = ['engage', 'assess', 'plan', 'implement', 'evaluate'] as const
export type CycleStep = (typeof cycleSteps)[number]

export const actionStates = ['proposed', 'planned', 'running', 'done', 'stopped'] as const

export const PlannedAction = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** Id of an action of the vocabulary. */
  from: z.string().optional(),
  title: Words.optional(),
  what: Words.optional(),
  level: z.enum(levels).optional(),
  /** Id of an agency. */
  owner: z.string().optional(),
  partners: z.array(z.string()).default([]),
  cost: z
    .strictObject({ amount: z.number().nonnegative(), currency: z.string().regex(/^[A-Z]{3}$/) })
    .optional(),
  funding: z.strictObject({ funder: Words, secured: z.boolean() }).optional(),
  start: YamlDate.optional(),
  end: YamlDate.optional(),
  /** Ids of actions of this strategy that come first. */
  depends: z.array(z.string()).default([]),
  /** Measure that shows success, what it was and what it should become, in the measure's unit. */
  indicator: z
    .strictObject({
      measure: z.string(),
      text: Words.optional(),
      baseline: z.number().optional(),
      target: z.number().optional(),
      by: YamlDate.optional(),
    })
    .optional(),
  state: z.enum(actionStates).default('proposed'),
  note: Words.optional(),
  /** Ids of activities of the registry that carried it out. */
  activities: z.array(z.string()).default([]),
})
export type PlannedAction = z.infer<typeof PlannedAction>

export const Objective = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: Words,
  group: z.enum(questionGroups),
  actions: z.array(PlannedAction).min(1),
})
export type Objective = z.infer<typeof Objective>

export const Strategy = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9-]+$/),
  country: z.string(),
  title: Words,
  vision: Words.optional(),
  from: z.number().int(),
  to: z.number().int(),
  /** `proposal`: made from measured gaps, not yet discussed in the country. */
  status: z.enum(['proposal', 'draft', 'adopted']),
  adopted: YamlDate.optional(),
  example: z.boolean().default(false),
  /** When each step of the cycle was done, or is due. */
  cycle: z
    .array(
      z.strictObject({
        step: z.enum(cycleSteps),
        done: YamlDate.optional(),
        due: YamlDate.optional(),
        what: Words.optional(),
      }),
    )
    .default([]),
  objectives: z.array(Objective).default([]),
})
export type Strategy = z.infer<typeof Strategy>
