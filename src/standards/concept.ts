/**
 * A concept: what a dimension or an attribute means, and which codelist it takes (SDMX Concept).
 */
import { z } from 'zod'
import { Labels } from './labels.ts'

export const Concept = z.strictObject({
  id: z.string().regex(/^[A-Z][A-Z0-9_]*$/),
  name: Labels,
  description: Labels,
  /** Id of the codelist; absent for times, numbers and free text. */
  codelist: z.string().optional(),
  role: z.enum(['dimension', 'time', 'measure', 'attribute']),
  source: z.string(),
})
export type Concept = z.infer<typeof Concept>
