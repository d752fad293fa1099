/**
 * The annex: the exact numbers behind the figures, in the order of the figures. A table that stands in the text is not repeated.
 */
import type { ProfileWords } from './messages/en/profile.ts'
import type { Chapter, Table } from './model.ts'

/** Make the chapter; tables without rows are left out. */
export function annexChapter(words: ProfileWords, tables: readonly Table[]): Chapter {
  return {
    id: 'annex',
    title: words.chapters.annex,
    blocks: [
      { kind: 'paragraph', text: words.annexLead },
      ...tables.filter((table) => table.rows.length > 0).map((table) => ({ kind: 'table' as const, table })),
    ],
    sections: [],
  }
}
