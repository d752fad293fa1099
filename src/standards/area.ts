/**
 * Areas: ISO 3166-1 alpha-3 is our code; M49, alpha-2 and UNHCR codes are mappings. Also dissolved areas (with the
 * years they existed), groups (see group.ts) and the residuals `_T` (all areas), `_U` (unknown), `_O` (other).
 */
import { z } from 'zod'
import { Code } from './codelist.ts'

const Names = z.strictObject({
  en: z.array(z.string()).default([]),
  fr: z.array(z.string()).default([]),
  pt: z.array(z.string()).default([]),
  ar: z.array(z.string()).default([]),
})

export const Area = Code.extend({
  kind: z.enum(['country', 'territory', 'dissolved', 'group', 'residual']),
  m49: z
    .string()
    .regex(/^\d{3,4}$/)
    .optional(),
  alpha2: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  unhcr: z.string().optional(),
  /** Other three-letter codes that files use for it: withdrawn by ISO ("ZAR"), or a provider's own ("KSV"). */
  alpha3: z.array(z.string()).optional(),
  /** UN M49 sub-region code, as text ("011" is Western Africa). */
  region: z.string().optional(),
  /** Years in which a dissolved area existed, both inclusive; absent where open. */
  exists: z.strictObject({ from: z.number().int().optional(), to: z.number().int().optional() }).optional(),
  /** Dates at which the territory behind the code changed, with what happened. */
  breaks: z.array(z.strictObject({ at: z.string(), note: z.string() })).default([]),
  /** Other spellings of the name, and words for the people ("Ivorian", "ivoirienne"). */
  aliases: Names.optional(),
  demonyms: Names.optional(),
})
export type Area = z.infer<typeof Area>
