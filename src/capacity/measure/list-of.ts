/** A list of words in a sentence, as each language joins it. */
import type { Language } from '../../standards/labels.ts'

const locales: Record<Language, string> = { en: 'en-GB', fr: 'fr-FR', pt: 'pt-PT' }

export const listOf = (items: readonly string[], lang: Language): string =>
  new Intl.ListFormat(locales[lang], { type: 'conjunction' }).format(items)
