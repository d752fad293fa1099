/**
 * Text that people of a country wrote, in the document's language or, where it lacks it, in the first that it has.
 */
import type { Language } from '../standards/labels.ts'
import { inWords } from '../standards/words.ts'
import type { Words } from '../standards/words.ts'

/** Write `words`; empty where there are none. */
export function sayWords(words: Words | undefined, lang: Language): string {
  return words === undefined ? '' : inWords(words, lang).text
}
