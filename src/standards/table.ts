/**
 * A table definition: what a statistical output counts, by what, in which unit, how it is made, and which template of
 * the United Nations or a partner it answers.
 */
import { z } from 'zod'
import { Labels } from './labels.ts'

/**
 * How a derived cell finds its input cells, so that a reader can walk from it to the deliveries.
 *
 * A mapped dimension takes the derived cell's code, with three readings where that code says more than itself:
 * - `_T` means the input's own `_T` where the input has that code, and is free where it has not (every code);
 * - a group stands for its members, and `WITHIN` for the members of the cell's COMPOSITION;
 * - a year stands for its quarters, months and days where the input has those.
 */
export const TableInput = z.strictObject({
  table: z.string(),
  /** Dimension of the input → dimension of this table that has the same code. Others are free unless `where` fixes them. */
  map: z.record(z.string(), z.string()).default({}),
  where: z.record(z.string(), z.array(z.string())).default({}),
  /** Codes of the derived cell for which this input counts at all; absent: every cell. */
  when: z.record(z.string(), z.array(z.string())).optional(),
  /**
   * Which period of the input is meant, where it is not the mapped one: `previous` is the newest before the cell's; `last` the
   * newest not after it; `since-last` every one from that which the input listed before found with `last` (inclusive) to the
   * cell's (exclusive), so none where that input reaches the cell's own period.
   */
  period: z.enum(['previous', 'last', 'since-last']).optional(),
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
  /** Code of CL_UNIT; `MIXED` where `unitBy` gives it. */
  unit: z.string(),
  /** Dimension → code → code of CL_UNIT, where the unit depends on a code of the cell. Codes not named have `unit`. */
  unitBy: z.record(z.string(), z.record(z.string(), z.string())).optional(),
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
  answers: z
    .array(
      z.strictObject({
        template: z.string(),
        table: z.string(),
        official: z.boolean(),
        note: z.string().optional(),
      }),
    )
    .default([]),
  /** The selection that the table's page opens with; `latest` picks the newest period. Dimensions left out are free. */
  opens: z.record(z.string(), z.array(z.string())).default({}),
})
export type Table = z.infer<typeof Table>
