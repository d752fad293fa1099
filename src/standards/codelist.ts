/**
 * A codelist: the codes that one concept may take, with labels, agency, version and source (SDMX Codelist).
 *
 * Codes stand in the order in which a reader expects them. Areas carry more (see area.ts); ages are made by rule (age.ts).
 */
import { z } from 'zod'
import { Labels } from './labels.ts'

export const Code = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9_@$-]+$/),
  name: Labels,
  parent: z.string().optional(),
  description: Labels.optional(),
})
export type Code = z.infer<typeof Code>

export const Codelist = z.strictObject({
  id: z.string().regex(/^CL_[A-Z0-9_]+$/),
  agency: z.string(),
  version: z.string(),
  /** Where the codes come from; our own lists say so ("Corridor"). */
  source: z.string(),
  /** True where the codes or their order are ours, not an official list. */
  ours: z.boolean().default(false),
  name: Labels,
  codes: z.array(Code).min(1),
})
export type Codelist = z.infer<typeof Codelist>
