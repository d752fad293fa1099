/**
 * How a document was made: release, hash and program, and what each table of the release counts.
 */
import { linked } from '../portal/linked.ts'
import type { PageContext } from '../portal/page-context.ts'
import { messages } from './messages/messages.ts'
import type { Chapter } from './model.ts'

/** Make the chapter. */
export function methodChapter(ctx: PageContext): Chapter {
  const { f, lang, release } = ctx
  const words = messages[lang].profile
  const { number, made, program, hash } = release.info
  const { table, definition } = words.method.definitionColumns
  return {
    id: 'method',
    title: words.chapters.method,
    runsOn: true,
    blocks: [
      {
        kind: 'paragraph',
        text: `${words.method.text(String(number), f.date(made), program)} ${words.method.hash(hash)}`,
      },
      { kind: 'paragraph', text: `${words.method.links} ${words.method.boundaries}` },
    ],
    sections: [
      {
        id: 'definitions',
        title: words.method.definitions,
        blocks: [
          {
            kind: 'table',
            table: {
              id: 'definitions-table',
              caption: words.method.definitionsCaption,
              head: table,
              headWide: 3,
              columns: [{ label: definition, text: true, wide: 7 }],
              rows: release.vocabulary.tables.map((one) => ({
                head: linked(one.title[lang], ctx.href(`/tables/${one.id}`)),
                cells: [{ text: one.definition[lang] }],
              })),
            },
          },
        ],
      },
    ],
  }
}
