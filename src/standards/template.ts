/**
 * A template: the tables that an international body asks countries for, or publishes itself, and that ours answer.
 *
 * `official` says that the form is the body's own; a template that we had to rebuild says so and why.
 */
import { z } from 'zod'
import { Labels } from './labels.ts'

/** One breakdown that a request wants: by one dimension, all others at their total. */
export const Margin = z
  .strictObject({
    /** `TOTAL`, or the dimension that is broken down (a code of CL_BREAKDOWN). */
    breakdown: z.string(),
    /** The codes wanted, each one required figure; where several stand together, any of them will do. */
    codes: z.array(z.union([z.string(), z.array(z.string()).min(2)])).optional(),
    /** How many codes must have a figure where it is open which: countries by name, occupations by any list. */
    atLeast: z.number().int().positive().optional(),
    /** Codes of other dimensions, where they are not at their total `_T`. */
    at: z.record(z.string(), z.string()).default({}),
  })
  .refine(
    (m) => (m.breakdown === 'TOTAL') === (m.codes === undefined && m.atLeast === undefined),
    'a breakdown has codes or atLeast, TOTAL has neither',
  )
  .refine((m) => m.codes === undefined || m.atLeast === undefined, 'codes or atLeast, not both')
export type Margin = z.infer<typeof Margin>

/** What one request wants of one country for one reference date, and how old an answer may be. */
export const Required = z.strictObject({
  /** Years for which a figure holds: it counts in year Y where its own year lies in (Y − every, Y]. */
  every: z.number().int().positive(),
  /** The definition asked for, as attribute → codes (TYPE_OF_DATA, ESTIMATE_KIND): what comparable means here. */
  asks: z.record(z.string(), z.array(z.string()).min(1)).default({}),
  margins: z.array(Margin).min(1),
})
export type Required = z.infer<typeof Required>

export const Template = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    agency: z.string(),
    title: Labels,
    /** What people call it, for narrow columns: `FMM`, `SDG`. */
    short: Labels,
    official: z.boolean(),
    /** True where the list of tables is our reconstruction; `why` says from what. */
    reconstructed: z.boolean().default(false),
    why: Labels.optional(),
    source: z.string(),
    /** True where countries everywhere are asked for it; false for those that go to members of the body only. */
    asked: z.boolean().default(false),
    tables: z
      .array(
        z.strictObject({
          id: z.string(),
          title: Labels,
          dimensions: z.array(z.string()).min(1),
          required: Required,
        }),
      )
      .min(1),
  })
  .refine((t) => t.reconstructed !== t.official, 'a template is either official or reconstructed')
  .refine((t) => !t.reconstructed || t.why !== undefined, 'a reconstructed template must say why')
export type Template = z.infer<typeof Template>
