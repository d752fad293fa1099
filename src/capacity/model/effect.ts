/**
 * A question of effect (`capacity/effects.yaml`, a list): did a measure move in the countries that took part in an activity more
 * than in those that did not? The files say what to compare; the figures come from the release.
 */
import { z } from 'zod'
import { Words } from '../../standards/words.ts'

export const Effect = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** Id of an activity of the registry; its countries are those that took part. */
  activity: z.string(),
  /** Id of a measure (src/capacity/measure). */
  measure: z.string(),
  /** Years whose mean is the state before and after, both inclusive. */
  before: z.strictObject({ from: z.number().int(), to: z.number().int() }),
  after: z.strictObject({ from: z.number().int(), to: z.number().int() }),
  /** Countries that neither took part nor compare fairly, with the reason. */
  without: z.array(z.strictObject({ country: z.string(), why: Words })).default([]),
  /** Why this comparison, and what it cannot show. */
  caution: Words,
})
export type Effect = z.infer<typeof Effect>
