/**
 * On which terms figures counted from person-level records stand, in one sentence: it takes the place of a licence.
 */
import type { Language } from '../standards/labels.ts'

export const recordTerms: Record<Language, string> = {
  en: 'The records are not published; figures counted from them are the office’s own.',
  fr: 'Les enregistrements ne sont pas publiés ; les chiffres qui en sont tirés sont ceux de l’institut lui-même.',
  pt: 'Os registos não são publicados; os números contados a partir deles são do próprio instituto.',
}
