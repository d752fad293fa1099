/**
 * Text that a person wrote, in the page's language where it is there, and marked with its own language where not.
 */
import { inWords } from '../../../standards/words.ts'
import type { Words } from '../../../standards/words.ts'
import type { PageContext } from '../../page-context.ts'

export function Said({ ctx, words }: { ctx: PageContext; words: Words }) {
  const { text, lang } = inWords(words, ctx.lang)
  return lang === undefined ? <>{text}</> : <span lang={lang}>{text}</span>
}
