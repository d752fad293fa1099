/**
 * Columns that a Splink model works out inside its conditions, lower("surname_l") = lower("surname_r"), each made once and named.
 *
 * The same derivation is one column, wherever it stands. DuckDB does not tell SURNAME from surname, a model does: the spelling that
 * is met first is used for all.
 */
import type { Column } from '../model/model.ts'
import { columnsIn, quoted, text, withColumns } from './expression.ts'
import type { Expression, Side } from './expression.ts'
import { withNumbers } from './numbers.ts'

export interface Derived {
  /** The spelling of a column of the file. */
  spell(name: string): string
  /** The column that a stripped expression is: one of the file, or one made of it. */
  column(stripped: Expression): string
  /** The column of whole numbers that a stripped expression is. */
  number(stripped: Expression, name?: string): string
  /** A column that is made here and has no name in Splink. */
  named(name: string, stripped: Expression): string
  /** The day that an expression of one side gives, where it reads a date without a time; undefined where it does not. */
  day(stripped: Expression): string | undefined
  /** What was made, in the order in which it was asked for. */
  readonly columns: readonly Column[]
}

const simple = /^[\p{Ll}_][\p{Ll}\p{N}_]*$/u
const nameText = (name: string): string => (simple.test(name) ? name : quoted(name))

/** Parts of a form of strptime that say a time of the day. */
const time = /%[-]?[HIMSfpzZXcgsn]/

/** @param fileColumns columns of the file that the model is known to name, in their right spelling */
export function derivedColumns(fileColumns: readonly string[]): Derived {
  const spelling = new Map<string, string>()
  const columns: Column[] = []
  const spell = (name: string): string => {
    const key = name.toLowerCase()
    const known = spelling.get(key)
    if (known !== undefined) return known
    spelling.set(key, name)
    return name
  }
  for (const name of fileColumns) spell(name)
  const make = (name: string, how: Omit<Column, 'name'>): string => {
    const known = columns.find(
      (c) => JSON.stringify({ ...c, name: '' }) === JSON.stringify({ name: '', ...how }),
    )
    if (known !== undefined) return known.name
    const taken = (one: string): boolean =>
      spelling.has(one.toLowerCase()) || columns.some((c) => c.name.toLowerCase() === one.toLowerCase())
    let free = name
    for (let n = 2; taken(free); n++) free = `${name} (${n})`
    columns.push({ name: free, ...how })
    return free
  }
  const column = (e: Expression): string => {
    if (e.kind === 'column') return spell(e.name)
    if (e.kind === 'cast' && e.type === 'string' && e.of.kind === 'column') return column(e.of)
    const isDate = reads(e) || (e.kind === 'cast' && e.type === 'date')
    const read = isDate ? day(e) : undefined
    return read ?? make(text(e, nameText), { sql: text(e) })
  }
  const day = (e: Expression): string | undefined => {
    if (e.kind === 'cast' && e.type === 'date') return day(e.of)
    const read = reads(e) ? e.args : undefined
    const form = read === undefined ? '%Y-%m-%d' : read[1]?.kind === 'text' ? read[1].text : undefined
    const of = read === undefined ? e : read[0]
    if (form === undefined || time.test(form) || of === undefined) return undefined
    if (read === undefined && of.kind !== 'column') return undefined
    const from = column(of)
    return make(form === '%Y-%m-%d' ? `${from}.day` : `${from}.day ${form}`, { day: { of: from, form } })
  }
  return {
    spell,
    column,
    day,
    number: (e, name = `${text(e, nameText)} as number`) => make(name, { sql: text(e), number: true }),
    named: (name, e) => make(name, { sql: text(e) }),
    columns,
  }
}

const reads = (e: Expression): e is Expression & { kind: 'call' } =>
  e.kind === 'call' && (e.name === 'try_strptime' || e.name === 'strptime')

/** The side that all columns of an expression are of; undefined where it has none, or both. */
export function sideOf(e: Expression): Side | undefined {
  const sides = columnsIn(e).map((c) => c.side)
  return sides.every((side) => side === sides[0]) ? sides[0] : undefined
}

/** An expression of one side without its side, columns in their spelling. */
export function stripped(e: Expression, derived: Derived): Expression {
  return withNumbers(withColumns(e, (c) => ({ kind: 'column', name: derived.spell(c.name) })))
}

export interface Across {
  readonly left: Expression
  readonly right: Expression
  /** Both sides are made in the same way. */
  readonly same: boolean
}

/** Two expressions of two sides, without their sides, the left record's first; undefined where they are not of two sides. */
export function across(a: Expression, b: Expression, derived: Derived): Across | undefined {
  const [one, other] = [sideOf(a), sideOf(b)]
  if (one === undefined || other === undefined || one === other) return undefined
  const [left, right] = one === 'l' ? [a, b] : [b, a]
  const [l, r] = [stripped(left, derived), stripped(right, derived)]
  return { left: l, right: r, same: text(l) === text(r) }
}
