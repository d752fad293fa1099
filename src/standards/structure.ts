/**
 * A data structure definition in the sense of SDMX 3: dimensions in key order, the measure, and attributes with what each
 * describes. A table is a constrained use of it: its own dimensions vary, the structure's others are fixed or absent.
 */
import { z } from 'zod'
import { Labels } from './labels.ts'

const Attribute = z.strictObject({
  concept: z.string(),
  /** What one value of the attribute describes: the whole dataset, a series (all dimensions but time) or a cell. */
  attachedTo: z.enum(['dataset', 'series', 'observation']),
  mandatory: z.boolean(),
})

export const Structure = z.strictObject({
  id: z.string().regex(/^DSD_[A-Z0-9_]+$/),
  agency: z.string(),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  name: Labels,
  description: Labels,
  source: z.string(),
  dimensions: z.array(z.string()).min(1),
  time: z.string(),
  measure: z.string(),
  attributes: z.array(Attribute),
})
export type Structure = z.infer<typeof Structure>
