/**
 * A table definition: what a statistical output counts, by what, in which unit, how it is made, and which template of
 * the United Nations or a partner it answers.
 */
import { z } from 'zod'
import { Labels } from './labels.ts'

/** How a derived cell finds its input cells, so that a reader can walk from it to the deliveries. */
export const TableInput = z.strictObject({
  table: z.string(),
  /** Dimension of the input → dimension of this table that has the same code. Others are free unless `where` fixes them. */
  map: z.record(z.string(), z.string()).default({}),
  where: z.record(z.string(), z.array(z.string())).default({}),
})

export const Table = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  version: z.string(),
  theme: z.enum(['stock', 'flow', 'displacement', 'asylum', 'deaths', 'remittances', 'population']),
  title: Labels,
  /** The question that the table answers, as a person would ask it. */
  question: Labels,
  definition: Labels,
  universe: Labels,
  /** Code of CL_MEASURE. */
  measure: z.string(),
  /** Code of CL_UNIT. */
  unit: z.string(),
  decimals: z.number().int().min(0).max(6),
  /** Code of CL_FREQ. */
  freq: z.string(),
  /** Concept ids in key order; TIME_PERIOD stands last. */
  dimensions: z.array(z.string()).min(2),
  /** What a dimension is called in this table, where its concept's name is too general ("Country of destination"). */
  roles: z.record(z.string(), Labels).default({}),
  method: z.enum(['reported', 'derived']),
  formula: z.strictObject({ text: z.string(), words: Labels, source: z.string() }).optional(),
  inputs: z.array(TableInput).default([]),
  answers: z.array(
    z.strictObject({ template: z.string(), table: z.string(), official: z.boolean(), note: z.string().optional() }),
  ).default([]),
  /** The selection that the table's page opens with; `latest` picks the newest period. */
  opens: z.record(z.string(), z.array(z.string())).default({}),
})
export type Table = z.infer<typeof Table>
