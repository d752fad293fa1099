/**
 * A published scale by which statistical systems are scored (World Bank SCI and SPI, ODIN) or our own composite: its dimensions,
 * criteria, scores and weights, as data. Criteria name the rule that measures them, or the question that a person answers.
 */
import { z } from 'zod'
import { Labels } from './labels.ts'

const Criterion = z.strictObject({
  id: z.string(),
  title: Labels,
  /** What earns which score, from the best down; scores lie between 0 and 1. */
  scores: z.array(z.strictObject({ score: z.number().min(0).max(1), when: Labels })).min(2),
  weight: z.number().positive().default(1),
  /** Why it weighs what it weighs, where the weight is ours. */
  why: Labels.optional(),
  /** Rule of src/capacity/measure that gives the score; absent: a person answers it, or nobody does. */
  measured: z.string().optional(),
  /** `least`: what the rule sees is the least that is true; the real score may be higher. */
  bound: z.enum(['exact', 'least']).default('exact'),
  /** The measure's value that earns 0 and the one that earns 1, with a straight line between; absent: the measure's own score. */
  linear: z.strictObject({ zero: z.number(), one: z.number() }).optional(),
  /** Question of the assessment whose newest answer gives the score where no rule does. */
  question: z.string().optional(),
})
export type Criterion = z.infer<typeof Criterion>

const Dimension = z.strictObject({
  id: z.string(),
  title: Labels,
  weight: z.number().positive().default(1),
  criteria: z.array(Criterion).min(1),
})

export const Scale = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: Labels,
  agency: z.string(),
  /** False where it is adapted or our own; `why` says how. */
  official: z.boolean(),
  /** True where scores or weights are told from memory and must be compared with the publication. */
  unverified: z.boolean().default(false),
  /** Our own sum of several things: its weights are a choice, and what other weights would give is shown. */
  composite: z.boolean().default(false),
  why: Labels,
  source: z.string(),
  dimensions: z.array(Dimension).min(1),
})
export type Scale = z.infer<typeof Scale>
