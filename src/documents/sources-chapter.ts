/**
 * The sources of a document: citation and licence of every source of the release, as the providers ask to be cited.
 */
import { linked } from '../portal/linked.ts'
import type { PageContext } from '../portal/page-context.ts'
import { recordTerms } from '../exchange/record-terms.ts'
import { citedAs, isReported } from '../published/public-source.ts'
import { messages } from './messages/messages.ts'
import type { Chapter } from './model.ts'

/** Make the chapter. */
export function sourcesChapter(ctx: PageContext): Chapter {
  const { lang, release } = ctx
  const words = messages[lang].profile
  const { source, citation, licence } = words.sourceColumns
  return {
    id: 'sources',
    title: words.chapters.sources,
    blocks: [
      { kind: 'paragraph', text: words.sourcesLead },
      {
        kind: 'table',
        table: {
          id: 'sources-table',
          caption: words.sourcesCaption,
          head: source,
          headWide: 3,
          columns: [
            { label: citation, text: true, wide: 6 },
            { label: licence, text: true, wide: 3 },
          ],
          rows: release.vocabulary.sources.map((one) => ({
            head: linked(one.title[lang], ctx.href(`/sources/${one.id}`)),
            cells: [
              { text: citedAs(one, lang) },
              { text: isReported(one) ? linked(one.licence.name, one.licence.url) : recordTerms[lang] },
            ],
          })),
        },
      },
    ],
    sections: [],
  }
}
