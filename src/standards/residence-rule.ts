/**
 * A rule of residence for border crossings, as data: how long somebody has to be in the country, or away from it, to have changed
 * the country of residence. Rules that ask about intentions are in CL_RESIDENCE_RULE only: crossings cannot tell them.
 */
import { z } from 'zod'
import { Labels } from './labels.ts'

const days = z.int().min(1).max(3660)

const about = {
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** Its code in CL_RESIDENCE_RULE. */
  code: z.string(),
  name: Labels,
  /** Who uses it, and where that is written. */
  source: z.string(),
  /** What a reader must know before comparing with another rule. */
  note: Labels,
}

const Cumulated = z.strictObject({
  ...about,
  basis: z.literal('cumulated'),
  /** Days from the crossing on, in which days are added up. */
  window: days,
  /** Days on the new side that make the crossing a migration. */
  minimum: days,
})

const Continuous = z.strictObject({
  ...about,
  basis: z.literal('continuous'),
  /** Days on the new side without a day away. */
  minimum: days,
})

/** Two sides cannot both have the minimum in one window: otherwise one crossing back would undo each migration at once. */
const isDecisive = (rule: z.infer<typeof Cumulated> | z.infer<typeof Continuous>): boolean =>
  rule.basis === 'continuous' || (rule.minimum <= rule.window && 2 * rule.minimum > rule.window)

export const ResidenceRule = z.discriminatedUnion('basis', [Cumulated, Continuous]).refine(isDecisive, {
  path: ['minimum'],
  error: 'expected more than half of the window, and no more than the window',
})
export type ResidenceRule = z.infer<typeof ResidenceRule>
