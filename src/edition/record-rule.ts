/**
 * Rules that person-level records must pass: within a row, across the rows of a file, across files, across sources.
 *
 * A row that breaks a rule of severity `error` is set aside and listed; one that breaks a `warning` stays and is listed.
 */
import { z } from 'zod'

const base = { id: z.string().regex(/^[a-z0-9-]+$/), severity: z.enum(['error', 'warning']) }

export const RecordRule = z.discriminatedUnion('rule', [
  /** Dates or numbers do not fall from one column to the next; a missing one is passed over. */
  z.strictObject({ ...base, rule: z.literal('in-order'), columns: z.array(z.string()).min(2) }),
  /** Numbers from `min` to `max`, or dates (YYYY-MM-DD), both inclusive; `received` is the day of the delivery. */
  z.strictObject({
    ...base,
    rule: z.literal('in-range'),
    column: z.string(),
    min: z.union([z.number(), z.string()]).optional(),
    max: z.union([z.number(), z.string()]).optional(),
  }),
  /** Where `column` has one of `codes` (any value where there are none), these columns have a value. */
  z.strictObject({
    ...base,
    rule: z.literal('needs'),
    column: z.string(),
    codes: z.array(z.string()).default([]),
    columns: z.array(z.string()).min(1),
  }),
  /** No two rows of the file have the same values in these columns; the first of them stays. */
  z.strictObject({ ...base, rule: z.literal('unique'), columns: z.array(z.string()).min(1) }),
  /** No row repeats one of an earlier delivery of the source, by these columns. */
  z.strictObject({ ...base, rule: z.literal('new'), columns: z.array(z.string()).min(1) }),
  /** At most `percent` of the rows have no value in the column; the rule is of the file, no row is set aside. */
  z.strictObject({
    ...base,
    rule: z.literal('filled'),
    column: z.string(),
    percent: z.number().min(0).max(100),
  }),
  /** The value stands in a column of the accepted records of another source. */
  z.strictObject({
    ...base,
    rule: z.literal('known'),
    column: z.string(),
    source: z.string(),
    of: z.string(),
  }),
  /** The value is a code of a codelist of the edition or of the standards, or one of its names; a missing one is passed over. */
  z.strictObject({
    ...base,
    rule: z.literal('listed'),
    column: z.string(),
    codelist: z.string().regex(/^CL_[A-Z0-9_]+$/),
  }),
  /** A condition over the record's columns that holds, in the engine's words; null is no breach. */
  z.strictObject({ ...base, rule: z.literal('holds'), sql: z.string(), note: z.string() }),
])
export type RecordRule = z.infer<typeof RecordRule>
