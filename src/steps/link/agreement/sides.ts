/**
 * How a test names what it looks at: numbers of the two records, and, once they are fetched, their texts.
 */
import { id, sql } from '../../../sql/index.ts'
import type { Sql } from '../../../sql/index.ts'

export type Side = 'l' | 'r'
export const sides = ['l', 'r'] as const

/** A column of one of the two records. */
export type Look = (column: string, side: Side) => Sql

/** Among encoded records, joined as l and r. */
export const encodedLook: Look = (column, side) => sql`${id(side)}.${id(column)}`

/** Name of the number, or of the text, of a column of one side of a pair whose texts are fetched. */
export const numberName = (column: string, side: Side): string => `${column} number_${side}`
export const textName = (column: string, side: Side): string => `${column}_${side}`

/** Among pairs whose texts are fetched. */
export const fetchedLook: Look = (column, side) => id(numberName(column, side))

export const equal = (look: Look, column: string): Sql => sql`${look(column, 'l')} = ${look(column, 'r')}`

export const eitherMissing = (look: Look, columns: readonly string[]): readonly Sql[] =>
  columns.flatMap((column) => sides.map((side) => sql`${look(column, side)} is null`))
