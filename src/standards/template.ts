/**
 * A template: the tables that an international body asks countries for, or publishes itself, and that ours answer.
 *
 * `official` says that the form is the body's own; a template that we had to rebuild says so and why.
 */
import { z } from 'zod'
import { Labels } from './labels.ts'

export const Template = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    agency: z.string(),
    title: Labels,
    official: z.boolean(),
    /** True where the list of tables is our reconstruction; `why` says from what. */
    reconstructed: z.boolean().default(false),
    why: Labels.optional(),
    source: z.string(),
    tables: z
      .array(z.strictObject({ id: z.string(), title: Labels, dimensions: z.array(z.string()).min(1) }))
      .min(1),
  })
  .refine((t) => t.reconstructed !== t.official, 'a template is either official or reconstructed')
  .refine((t) => !t.reconstructed || t.why !== undefined, 'a reconstructed template must say why')
export type Template = z.infer<typeof Template>
