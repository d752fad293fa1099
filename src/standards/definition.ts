/**
 * A definition as several standards give it, side by side: what a methods page compares. The words are ours; `clause` says
 * where in the standard a reader finds the original.
 */
import { z } from 'zod'
import { Labels } from './labels.ts'

const Said = z.strictObject({
  /** Name of the standard, law or publication, as it is cited. */
  standard: Labels,
  clause: z.string(),
  /** Limit and basis as codes: the same code within a definition means that the standards agree, however they word it. */
  code: z.strictObject({ limit: z.string(), basis: z.string() }).optional(),
  /** Who is counted. */
  who: Labels,
  /** Time or other limit that decides; absent where the standard has none. */
  threshold: Labels.optional(),
  /** On which fact the count rests: birthplace, citizenship, registration, intention, ... */
  basis: Labels,
  /** What a reader must know before comparing with the others. */
  note: Labels,
})

export const Definition = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: Labels,
  /** One sentence that a newspaper could print. */
  short: Labels,
  /** Ids of the tables that the definition matters to. */
  tables: z.array(z.string()).default([]),
  said: z.array(Said).min(1),
})
export type Definition = z.infer<typeof Definition>
