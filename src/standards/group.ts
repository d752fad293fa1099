/**
 * Dated membership of groups of countries. A member belongs from `from` (inclusive) until `to` (exclusive).
 */
import { z } from 'zod'
import { Labels } from './labels.ts'

const IsoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

export const Group = z.strictObject({
  id: z.string(),
  name: Labels,
  source: z.string(),
  members: z.array(
    z.strictObject({
      area: z.string(),
      from: IsoDate.optional(),
      to: IsoDate.optional(),
      note: z.string().optional(),
    }),
  ),
})
export type Group = z.infer<typeof Group>
