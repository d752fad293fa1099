/**
 * A table definition: what a statistical output counts, by what, in which unit, how it is made, and which template of
 * the United Nations or a partner it answers.
 */
import { z } from 'zod'
import { Counts } from './counts.ts'
import { Labels } from './labels.ts'

/**
 * How a derived cell finds its input cells, so that a reader can walk from it to the deliveries.
 *
 * A mapped dimension takes the derived cell's code, with four readings where that code says more than itself:
 * - `_T` means the input's own `_T` where the input has that code, and is free where it has not (every code);
 * - a group stands for its members, and `WITHIN` for the members of the cell's COMPOSITION;
 * - a year stands for its quarters, months and days where the input has those;
 * - a code that the input has not, but its codelist has as a parent, stands for all that is under it.
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
  /**
   * The dimension of the derived cell that names a request (CL_TEMPLATE_TABLE): the input's cells are those that fill it, as the
   * input's own `answers` say. `request` counts those that the request still accepts in the cell's year, `year` those of the year.
   */
  fills: z.strictObject({ request: z.string(), when: z.enum(['request', 'year']) }).optional(),
})
export type TableInput = z.infer<typeof TableInput>

/**
 * How the cells of a table fill the cells that a request asks for (Template: `required`). A dimension of the table that is not
 * named here, and that the request does not ask for by code, counts at its total `_T`; SOURCE always has any code.
 */
export const Fills = z.strictObject({
  /** Dimension of the table that is the country which the request goes to. */
  area: z.string().default('REF_AREA'),
  /** Dimension of the table → codes of which any will do. */
  where: z.record(z.string(), z.array(z.string()).min(1)).default({}),
  /** Dimension of the request → dimension of the table, where their names differ. */
  map: z.record(z.string(), z.string()).default({}),
  /** Dimension of the request → the code that every cell chosen here stands for. */
  is: z.record(z.string(), z.string()).default({}),
  /** Dimensions of the table that may have any code. */
  free: z.array(z.string()).default([]),
})
export type Fills = z.infer<typeof Fills>

export const Table = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  version: z.string(),
  theme: z.enum([
    'stock',
    'flow',
    'displacement',
    'asylum',
    'deaths',
    'remittances',
    'population',
    'capacity',
  ]),
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
  /** `counted` and `estimated` tables are made from person-level records, estimated ones from those of a survey, by their weights. */
  method: z.enum(['reported', 'derived', 'counted', 'estimated']),
  /** How it is made from records, where it is; a counted table without it has a formula that code works out (steps/tabulate/resident/). */
  counts: Counts.optional(),
  formula: z.strictObject({ text: z.string(), words: Labels, source: z.string() }).optional(),
  inputs: z.array(TableInput).default([]),
  answers: z
    .array(
      z.strictObject({
        template: z.string(),
        table: z.string(),
        official: z.boolean(),
        note: z.string().optional(),
        /** Absent: the table says something on the subject, but not what is asked; it does not count as an answer. */
        fills: Fills.optional(),
      }),
    )
    .default([]),
  /** The selection that the table's page opens with; `latest` picks the newest period. Dimensions left out are free. */
  opens: z.record(z.string(), z.array(z.string())).default({}),
})
export type Table = z.infer<typeof Table>

/** Whether a table is made from person-level records; its cells then say by which rule, and how good the records are. */
export const isFromRecords = ({ method }: Pick<Table, 'method'>): boolean =>
  method === 'counted' || method === 'estimated'

/** Whether the cells of a table are sums of amounts that records state, not numbers of records. */
export const isSummed = ({ counts }: Pick<Table, 'counts'>): boolean => counts?.sums !== undefined
