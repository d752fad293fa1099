/**
 * Text that a person of the country wrote, in the reader's language or in the one it has, which is then marked for screen readers.
 */
import { inWords } from '../../../standards/words.ts'
import type { Words } from '../../../standards/words.ts'
import type { PageContext } from '../../page-context.ts'

export function WordsText({ ctx, words }: { ctx: PageContext; words: Words }) {
  const { text, lang } = inWords(words, ctx.lang)
  return lang === undefined ? <>{text}</> : <span lang={lang}>{text}</span>
}
