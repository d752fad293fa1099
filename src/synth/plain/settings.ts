/**
 * The figures of the plain set, read from `standards/synth/plain.yaml` and checked: how fast lists of names grow, how births
 * heap, how often a copy slips.
 */
import { z } from 'zod'
import { readDocument } from '../../standards/read-document.ts'

const Part = z.number().min(0).max(1)
const Growth = z.strictObject({ reach: z.number().gt(0), evenness: z.number().gt(0).lte(1) })

export const PlainSettings = z.strictObject({
  growth: z.strictObject({ given: Growth, surname: Growth, place: Growth, postcode: Growth }),
  birth: z.strictObject({
    first_year: z.number().int(),
    last_year: z.number().int(),
    first_of_january: Part,
    first_of_july: Part,
    fifteenth: Part,
  }),
  slips: z.strictObject({
    given: z.strictObject({ missing: Part, typo: Part, other: Part }),
    surname: z.strictObject({ missing: Part, typo: Part, other: Part }),
    names_swapped: Part,
    dob: z.strictObject({
      missing: Part,
      first_of_january: Part,
      day_month_swapped: Part,
      digit: Part,
      year_beside: Part,
    }),
    place: z.strictObject({ missing: Part, other: Part }),
    postcode: z.strictObject({ missing: Part, typo: Part, other: Part }),
  }),
})
export type PlainSettings = z.infer<typeof PlainSettings>

/**
 * Read the figures under `dir` (the folder `standards`).
 *
 * @throws standards.invalid
 */
export const readPlainSettings = (dir: string): PlainSettings =>
  readDocument(dir, 'synth/plain.yaml', PlainSettings)
