/** How one file of an agency is laid out: what the written folder says of it, and what its writer needs to know. */
import type { Field } from '../../people-set.ts'

export interface LayoutColumn {
  readonly name: string
  /** What it holds and in which codes, for the description of the folder. */
  readonly about: string
  /** Characters, in fixed width. */
  readonly width?: number
  /** In Parquet and JSON; texts where nothing is said. A date's fields are days. */
  readonly type?: 'integer' | 'number' | 'date'
}

export interface Layout {
  /** Path within the written folder. */
  readonly file: string
  readonly agency: string
  readonly title: string
  readonly language: 'fr' | 'en' | 'pt'
  readonly format: 'csv' | 'fixed' | 'jsonl' | 'xlsx' | 'parquet'
  readonly encoding: 'latin1' | 'utf8' | 'utf8-bom'
  /** Between fields, of format csv. */
  readonly separator?: ';' | ',' | '\t'
  /** A number before the first field, given as rows are written: a prefix and eight digits. */
  readonly numbered?: string
  readonly columns: readonly LayoutColumn[]
}

/** A row on its way to a file. */
export interface Row {
  /** Rows are written in its order, within what is held at once. */
  readonly key: number
  /** One for each column, without the number that is given as rows are written. */
  readonly fields: readonly Field[]
  /** Whose row it is, by the truth's number. */
  readonly person: number
  /** Kinds of dirt that were put into it, divided by blanks. */
  readonly dirt: string
}
