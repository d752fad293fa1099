/**
 * Text in the languages of the house: English, French and Portuguese always, Arabic where a source gives it.
 */
import { z } from 'zod'

export const languages = ['en', 'fr', 'pt'] as const
export type Language = (typeof languages)[number]

export const Labels = z.strictObject({
  en: z.string(),
  fr: z.string(),
  pt: z.string(),
  ar: z.string().optional(),
})
export type Labels = z.infer<typeof Labels>
