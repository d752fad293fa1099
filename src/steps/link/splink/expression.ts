/**
 * An SQL expression as a tree, and the tree as text again: names quoted, words in small letters, brackets only where they are needed.
 *
 * Two texts that differ in spacing, quotes or case print the same, so they can be compared by their print.
 */

export type Side = 'l' | 'r'

export type Expression =
  | { readonly kind: 'column'; readonly name: string; readonly side?: Side }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly text: string }
  /** true, false, null */
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: 'cast'; readonly of: Expression; readonly type: string; readonly gently: boolean }
  | { readonly kind: 'not' | 'minus'; readonly of: Expression }
  | { readonly kind: 'null'; readonly of: Expression; readonly not: boolean }
  | { readonly kind: 'two'; readonly op: string; readonly left: Expression; readonly right: Expression }
  | {
      readonly kind: 'in'
      readonly of: Expression
      readonly list: readonly Expression[]
      readonly not: boolean
    }
  | {
      readonly kind: 'case'
      readonly whens: readonly (readonly [Expression, Expression])[]
      readonly otherwise?: Expression
    }

/** How tightly operators bind, loosest first. */
const levels: readonly (readonly string[])[] = [
  ['or'],
  ['and'],
  ['not'],
  ['=', '<>', '<', '<=', '>', '>=', 'like', 'ilike', 'not like', 'not ilike'],
  ['||'],
  ['+', '-'],
  ['*', '/', '%'],
]
export const bindingOf = (op: string): number => levels.findIndex((level) => level.includes(op))
const tightest = levels.length

function binding(e: Expression): number {
  if (e.kind === 'two') return bindingOf(e.op)
  if (e.kind === 'not') return bindingOf('not')
  if (e.kind === 'null' || e.kind === 'in') return bindingOf('=')
  return tightest
}

/** How a column is written. */
export type ColumnText = (name: string, side: Side | undefined) => string

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`
/** "column_l", or "column" where it has no side. */
export const suffixed: ColumnText = (name, side) => quoted(side === undefined ? name : `${name}_${side}`)
/** l."column" */
export const prefixed: ColumnText = (name, side) =>
  side === undefined ? quoted(name) : `${side}.${quoted(name)}`

/** Print an expression. */
export function text(e: Expression, column: ColumnText = suffixed): string {
  const say = (one: Expression): string => text(one, column)
  const within = (one: Expression, least: number): string =>
    binding(one) < least ? `(${say(one)})` : say(one)
  switch (e.kind) {
    case 'column':
      return column(e.name, e.side)
    case 'text':
      return `'${e.text.replaceAll("'", "''")}'`
    case 'number':
      return e.text
    case 'word':
      return e.word
    case 'call':
      return `${e.name}(${e.args.map(say).join(', ')})`
    case 'cast':
      return `${e.gently ? 'try_cast' : 'cast'}(${say(e.of)} as ${e.type})`
    case 'minus':
      // Two signs in a row would begin a comment.
      return e.of.kind === 'minus' ? `-(${say(e.of)})` : `-${within(e.of, tightest)}`
    case 'not':
      return `not ${within(e.of, bindingOf('not') + 1)}`
    case 'null':
      return `${within(e.of, bindingOf('=') + 1)} is ${e.not ? 'not ' : ''}null`
    case 'in':
      return `${within(e.of, bindingOf('=') + 1)} ${e.not ? 'not ' : ''}in (${e.list.map(say).join(', ')})`
    case 'case':
      return `case ${e.whens.map(([when, then]) => `when ${say(when)} then ${say(then)}`).join(' ')}${e.otherwise === undefined ? '' : ` else ${say(e.otherwise)}`} end`
    case 'two': {
      const own = bindingOf(e.op)
      const compares = own === bindingOf('=')
      // Operators of one strength are read from the left, comparisons one at a time; `and` within `or` is given its brackets.
      const tied =
        e.left.kind === 'two' &&
        (own <= bindingOf('and') ? e.left.op === e.op : !compares && binding(e.left) === own)
      const side = own <= bindingOf('and') ? bindingOf('not') : own + 1
      return `${tied ? say(e.left) : within(e.left, side)} ${e.op} ${within(e.right, side)}`
    }
  }
}

/** Parts of an expression, itself not among them. */
export function partsOf(e: Expression): readonly Expression[] {
  switch (e.kind) {
    case 'column':
    case 'text':
    case 'number':
    case 'word':
      return []
    case 'call':
      return e.args
    case 'cast':
    case 'minus':
    case 'not':
    case 'null':
      return [e.of]
    case 'in':
      return [e.of, ...e.list]
    case 'case':
      return [...e.whens.flat(), ...(e.otherwise === undefined ? [] : [e.otherwise])]
    case 'two':
      return [e.left, e.right]
  }
}

/** Rebuild an expression with every part changed. */
export function withParts(e: Expression, change: (part: Expression) => Expression): Expression {
  switch (e.kind) {
    case 'column':
    case 'text':
    case 'number':
    case 'word':
      return e
    case 'call':
      return { ...e, args: e.args.map(change) }
    case 'cast':
    case 'minus':
    case 'not':
    case 'null':
      return { ...e, of: change(e.of) }
    case 'in':
      return { ...e, of: change(e.of), list: e.list.map(change) }
    case 'case':
      return {
        ...e,
        whens: e.whens.map(([when, then]) => [change(when), change(then)] as const),
        ...(e.otherwise === undefined ? {} : { otherwise: change(e.otherwise) }),
      }
    case 'two':
      return { ...e, left: change(e.left), right: change(e.right) }
  }
}

/** Columns of an expression, as often as they stand there. */
export function columnsIn(e: Expression): readonly (Expression & { kind: 'column' })[] {
  return e.kind === 'column' ? [e] : partsOf(e).flatMap(columnsIn)
}

/** Put something in the place of every column. */
export function withColumns(
  e: Expression,
  change: (column: Expression & { kind: 'column' }) => Expression,
): Expression {
  return e.kind === 'column' ? change(e) : withParts(e, (part) => withColumns(part, change))
}

/** Parts of a chain of `and`s or `or`s, brackets seen through. */
export function chain(e: Expression, op: 'and' | 'or'): readonly Expression[] {
  return e.kind === 'two' && e.op === op ? [...chain(e.left, op), ...chain(e.right, op)] : [e]
}

/** Put parts together again. */
export const chained = (parts: readonly Expression[], op: 'and' | 'or'): Expression =>
  parts.slice(1).reduce((left, right) => ({ kind: 'two', op, left, right }), parts[0] as Expression)
