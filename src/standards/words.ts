/**
 * Text that a person of the country writes: in one language, plain, or in several. Unlike a label of the vocabulary it need not
 * be in all of them; a page shows what there is, and says in which language.
 */
import { z } from 'zod'
import { languages } from './labels.ts'
import type { Language } from './labels.ts'

const text = z.string().trim().min(1)

export const Words = z.union([
  text,
  z
    .strictObject({ en: text.optional(), fr: text.optional(), pt: text.optional(), ar: text.optional() })
    .refine(
      (words) => Object.values(words).some((one) => one !== undefined),
      'text in at least one language',
    ),
])
export type Words = z.infer<typeof Words>

/**
 * The text in `lang`, or in the first language that has it; `lang` of the answer is absent where it is the one asked for, or
 * where the text does not say which it is.
 */
export function inWords(words: Words, lang: Language): { readonly text: string; readonly lang?: string } {
  if (typeof words === 'string') return { text: words }
  const asked = words[lang]
  if (asked !== undefined) return { text: asked }
  const other = [...languages, 'ar' as const].find((one) => words[one] !== undefined) ?? lang
  return { text: words[other] ?? '', lang: other }
}
