/**
 * Columns of a model inside the conditions of Splink: what is made of others is written out there.
 */
import { problem } from '../../../problem.ts'
import type { Column } from '../model/model.ts'
import { text, withColumns } from './expression.ts'
import type { ColumnText, Expression, Side } from './expression.ts'
import { parse } from './parse.ts'

export interface Said {
  /** A column of one side. */
  expression(name: string, side: Side): Expression
  /** An expression over columns without a side, put on one. */
  place(e: Expression, side: Side): Expression
  /** A column of one side as text. */
  column(name: string, side: Side): string
  /** SQL over two sides, with what is made written out. */
  sql(written: string): string
  readonly isMade: (name: string) => boolean
  /** The form of the date that a column is the day of. */
  readonly dayForm: (name: string) => string | undefined
}

/**
 * @param style how Splink writes sides here: "a_l" in conditions, l."a" in rules
 * @param where the part of the model that is being said
 */
export function sayColumns(columns: readonly Column[], style: ColumnText, where: string): Said {
  const made = new Map(columns.map((column) => [column.name, column]))
  const refuse = (why: string): never => {
    throw problem('link.unsupported-export', {
      where,
      why,
      instead: 'Keep the column in the file, or take it out of the model before the export',
    })
  }
  const expression = (name: string, side: Side): Expression => {
    const column = made.get(name)
    if (column === undefined) return { kind: 'column', name, side }
    if (column.day !== undefined)
      return {
        kind: 'call',
        name: 'try_strptime',
        args: [expression(column.day.of, side), { kind: 'text', text: column.day.form }],
      }
    if (column.sql === undefined)
      return refuse(
        `the column “${name}” is ${column.name_form === undefined ? 'a part of a date of any precision' : 'made by a dictionary of names'}`,
      )
    const e = parse(column.sql, 'none')
    if (e === undefined)
      return refuse(`the SQL of the column “${name}” is outside the grammar that is known here`)
    const inner = withColumns(e, (c) => (c.name === name ? { ...c, side } : expression(c.name, side)))
    return column.number === true ? { kind: 'cast', of: inner, type: 'integer', gently: false } : inner
  }
  return {
    expression,
    place: (e, side) => withColumns(e, (c) => expression(c.name, side)),
    column: (name, side) => text(expression(name, side), style),
    sql: (written) => {
      const e = parse(written, style('', 'l').includes('.') ? 'prefix' : 'suffix')
      if (e === undefined) {
        const names = [...made.keys()].filter((name) => written.includes(name))
        return names.length === 0
          ? written
          : refuse(`“${names[0]}” stands in SQL that is outside the grammar that is known here`)
      }
      return text(
        withColumns(e, (c) => (c.side === undefined ? c : expression(c.name, c.side))),
        style,
      )
    },
    isMade: (name) => made.has(name),
    dayForm: (name) => made.get(name)?.day?.form,
  }
}
