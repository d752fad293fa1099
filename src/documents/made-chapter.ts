/** A chapter, and the tables that it leaves for the annex. */
import type { Chapter, Table } from './model.ts'

export interface MadeChapter {
  readonly chapter: Chapter
  readonly annex: readonly Table[]
}
