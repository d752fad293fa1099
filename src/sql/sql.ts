/**
 * SQL as a value: the `sql` tag makes a tree of text, values, names and relations; nothing is a string until `print`.
 *
 * Values are printed by the one `literal()` of the dialect and names are quoted, so no text of a delivery can become SQL.
 */
import type { FunctionName } from './functions.ts'

export type Value = string | number | boolean | null

export type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'relation'; readonly relation: Relation }
  | { readonly kind: 'call'; readonly fn: FunctionName; readonly args: readonly Sql[] }
  | { readonly kind: 'sql'; readonly sql: Sql }

export interface Sql {
  readonly parts: readonly Part[]
}

/** A named query with its columns; see relation.ts. */
export interface Relation {
  readonly name: string
  readonly columns: readonly string[]
  /** Absent for a dataset. */
  readonly query?: Sql
  /** One line that a statistician reads above the query. */
  readonly note: string
}

type Slot = Sql | Relation | Value

const isSql = (slot: Sql | Relation): slot is Sql => 'parts' in slot

const slotPart = (slot: Slot): Part =>
  slot === null || typeof slot !== 'object'
    ? { kind: 'value', value: slot }
    : isSql(slot)
      ? { kind: 'sql', sql: slot }
      : { kind: 'relation', relation: slot }

/** Write SQL: a slot with a plain value becomes a literal, one with a relation its name, one with SQL is put in place. */
export function sql(texts: TemplateStringsArray, ...slots: readonly Slot[]): Sql {
  const parts = texts.flatMap((text, i): Part[] => {
    const slot = slots[i]
    return i < slots.length ? [{ kind: 'text', text }, slotPart(slot as Slot)] : [{ kind: 'text', text }]
  })
  return { parts }
}

/** Name a column or a table, quoted where it must be. */
export const id = (name: string): Sql => ({ parts: [{ kind: 'name', name }] })

/** Put pieces one after another, with `separator` between them. */
export function join(pieces: readonly Sql[], separator = ', '): Sql {
  return {
    parts: pieces.flatMap((piece, i): Part[] =>
      i === 0
        ? [{ kind: 'sql', sql: piece }]
        : [
            { kind: 'text', text: separator },
            { kind: 'sql', sql: piece },
          ],
    ),
  }
}

/** Call a function of the function table, in the dialect's own words. */
export const call = (fn: FunctionName, ...args: readonly Sql[]): Sql => ({
  parts: [{ kind: 'call', fn, args }],
})

/** A list of names, comma-separated. */
export const names = (columns: readonly string[]): Sql => join(columns.map(id))

/** A list of values in parentheses, for `in`. */
export const values = (list: readonly Value[]): Sql => sql`(${join(list.map((value) => sql`${value}`))})`

/**
 * Put in text that a person wrote as SQL: a predicate of a linkage model. Never a text that came with a delivery.
 */
export const written = (text: string): Sql => ({ parts: [{ kind: 'text', text }] })
