/**
 * A document as its three renderers see it: a title page, chapters of blocks, an annex. It knows nothing of HTML, Word or PDF, and
 * nothing of migration.
 *
 * Text is a sentence of the catalogue, whose links travel in the private marks of portal/linked.ts; `spans` takes it apart.
 */
import type { Language } from '../standards/labels.ts'

/** A sentence, with its links in it. */
export type Text = string

export interface Column {
  readonly label: string
  /** Text columns stand at the start; number columns (the default) at the end. */
  readonly text?: boolean
  /** Share of the table's width, for columns of sentences; 1 for a word or a number. */
  readonly wide?: number
  /** Header over neighbouring columns that have the same group. */
  readonly group?: string
}

export interface Cell {
  readonly text: Text
  /** Letters after the number, explained under the table. */
  readonly mark?: string
  readonly missing?: boolean
}

export interface Row {
  readonly head: Text
  readonly cells: readonly Cell[]
  readonly strong?: boolean
}

export interface Table {
  /** Unique in the document, letters, digits and hyphens. */
  readonly id: string
  readonly caption: string
  readonly unit?: string
  /** Header of the first column, whose cells are the headers of their rows. */
  readonly head: string
  /** Share of the width that the first column takes, as `wide` of a column. */
  readonly headWide?: number
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  readonly marks?: readonly { readonly mark: string; readonly meaning: string }[]
  readonly notes?: readonly Text[]
}

export interface Figure {
  readonly id: string
  readonly title: string
  readonly unit: string
  /** The drawing alone, with its own styles and colours written out. */
  readonly svg: string
  /** Pixels; 720 is the width of the text. */
  readonly width: number
  readonly height: number
  /** What is to be seen, for those who do not see it; it also stands under the drawing. */
  readonly alt: string
  readonly source: string
  readonly definition?: Text
  /** Id of the table of the annex that has its numbers. */
  readonly numbers?: string
}

/** Tallest drawing, as a share of the text's width: with heading, title and note it still fits on a page. */
export const tallest = 1.08

/** One number of the summary. */
export interface Fact {
  readonly value: Text
  readonly label: string
  readonly note?: Text
}

export type Block =
  | { readonly kind: 'paragraph'; readonly text: Text; readonly look?: 'lead' | 'note' }
  | { readonly kind: 'list'; readonly items: readonly Text[]; readonly ordered?: boolean }
  | { readonly kind: 'subheading'; readonly text: string }
  /** Labels with what belongs to them. */
  | {
      readonly kind: 'terms'
      readonly items: readonly { readonly label: string; readonly text: Text }[]
    }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'table'; readonly table: Table }
  | { readonly kind: 'figure'; readonly figure: Figure }
  /** What is not known (`gap`), or what nobody has agreed to (`proposal`). */
  | {
      readonly kind: 'callout'
      readonly tone: 'gap' | 'proposal'
      readonly title: string
      readonly items: readonly Text[]
    }

export interface Section {
  readonly id: string
  readonly title: string
  readonly blocks: readonly Block[]
}

export interface Chapter extends Section {
  /** “A”, “B”, …; absent for chapters that are not counted. */
  readonly letter?: string
  /** True where it begins on the page on which the one before it ends. */
  readonly runsOn?: boolean
  readonly sections: readonly Section[]
}

export interface Document {
  readonly lang: Language
  /** Above the title: “Migration Profile”. */
  readonly kind: string
  /** The country. */
  readonly title: string
  readonly subtitle: string
  /** At the head of every page but the first. */
  readonly running: string
  /** At the foot of every page but the first: from which release it was made. */
  readonly footer: string
  /** A word on the title page that must not be overlooked: a proposal, made-up data. */
  readonly warning?: { readonly title: string; readonly text: Text }
  /** What stands at the foot of the title page. */
  readonly imprint: readonly { readonly label: string; readonly text: Text }[]
  readonly author: string
  readonly description: string
  readonly keywords: readonly string[]
  /** ISO date and time that the document bears: that of its release. */
  readonly date: string
  /** Where links lead, without a slash at the end; without one the document has no links. */
  readonly origin?: string
  readonly chapters: readonly Chapter[]
}
