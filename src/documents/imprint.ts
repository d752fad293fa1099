/**
 * The foot of a title page: from which release the document was made, with its fingerprint, and what a reader must know of its status.
 */
import { linked } from '../portal/linked.ts'
import type { PageContext } from '../portal/page-context.ts'
import { messages } from './messages/messages.ts'
import type { Document } from './model.ts'

/** Write the lines; `more` stand before the release. */
export function imprint(ctx: PageContext, more: Document['imprint']): Document['imprint'] {
  const { f, lang, release } = ctx
  const { frame } = messages[lang]
  const { info, vocabulary } = release
  return [
    ...more,
    {
      label: frame.release,
      text: linked(
        frame.releaseOf(vocabulary.edition.title[lang], info.number, f.date(info.made)),
        ctx.href(''),
      ),
    },
    { label: frame.fingerprint, text: info.hash.slice(0, 16) },
  ]
}
