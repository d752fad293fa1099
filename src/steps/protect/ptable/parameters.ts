/**
 * What a perturbation table is made from: how far, how much and which small counts are not to be seen.
 *
 * The names are those of the R package ptable (Enderle, Giessing and Tent, Calculation of risk probabilities for the cell key method,
 * PSD 2020); what a person may write is checked here once.
 */
import * as z from 'zod'
import { problem } from '../../../problem.ts'

const Parameters = z
  .strictObject({
    /** Largest change, in units, up or down. */
    D: z.int().min(1).max(50),
    /** Variance of the change. */
    V: z.number().positive(),
    /** Counts from 1 to js are never published; 0: every count may be. */
    js: z.int().min(0).max(49).default(0),
    /** Least probability that a count stays as it is. */
    pstay: z.number().positive().max(0.999).optional(),
    /** 1: the variance is V at most; 4: it is V. */
    optim: z.union([z.literal(1), z.literal(4)]).default(1),
    /** Whether changes down are the rarer the further, for each class of counts from 1 or for all of them. */
    mono: z.union([z.boolean(), z.array(z.boolean()).readonly()]).default(true),
  })
  .refine(({ D, js }) => js < D, 'js must be below D: a count must reach 0 and what lies above js')
  .refine(({ D, V }) => V <= D * D, 'V must not be above D²: no change is larger than D')

export type PtableParameters = z.output<typeof Parameters>
export type PtableOptions = z.input<typeof Parameters>

/**
 * Read the parameters, with what is left out filled in.
 *
 * @throws protect.invalid-ptable
 */
export function readParameters(given: unknown): PtableParameters {
  const read = Parameters.safeParse(given)
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw problem('protect.invalid-ptable', {
    where: issue?.path.join('.') || 'the parameters',
    found: issue?.message ?? 'something else',
  })
}
