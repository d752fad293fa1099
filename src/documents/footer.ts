/** The line at the foot of every page: edition, release and day. */
import type { PageContext } from '../portal/page-context.ts'
import { messages } from './messages/messages.ts'

/** Write the line. */
export function footer({ f, lang, release }: PageContext): string {
  const { info, vocabulary } = release
  return messages[lang].frame.releaseOf(vocabulary.edition.title[lang], info.number, f.date(info.made))
}
