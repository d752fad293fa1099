/**
 * Blocks of reversed columns, l.given = r.surname and l.surname = r.given: our blocks are of equal columns, so the two are put in
 * order first, and pairs that only are equal as they stand are left out again.
 */
import type { Column } from '../model/model.ts'
import { chain, prefixed, text } from './expression.ts'
import type { Expression } from './expression.ts'
import { parse } from './parse.ts'

const two = (op: string, left: Expression, right: Expression): Expression => ({
  kind: 'two',
  op,
  left,
  right,
})

/** Both columns of one record in the order of the alphabet; null where one is missing. */
export function inOrderOf(a: Expression, b: Expression): Expression {
  const bar: Expression = { kind: 'text', text: '|' }
  const put = (x: Expression, y: Expression): Expression => two('||', two('||', x, bar), y)
  return { kind: 'case', whens: [[two('<=', a, b), put(a, b)]], otherwise: put(b, a) }
}

/** 1 where both columns of one record are equal: reversed, it is what it was. */
export const sameBoth = (a: Expression, b: Expression): Expression => ({
  kind: 'case',
  whens: [[two('=', a, b), { kind: 'number', text: '1' }]],
  otherwise: { kind: 'number', text: '0' },
})

/** What holds, beside the same order, of records whose columns are reversed. */
export const reversedWhere = (first: string, same: string): Expression =>
  two(
    'or',
    two('<>', { kind: 'column', name: first, side: 'l' }, { kind: 'column', name: first, side: 'r' }),
    two('=', { kind: 'column', name: same, side: 'l' }, { kind: 'number', text: '1' }),
  )

export interface Reversed {
  /** Column of the block that stands for the two. */
  readonly key: string
  readonly a: Expression
  readonly b: Expression
  /** The part of the rule's `where` that belongs to it. */
  readonly where: string
}

/** Find the reversed columns of a rule again. */
export function reversedIn(
  block: readonly string[],
  where: string,
  columns: readonly Column[],
): Reversed | undefined {
  const parsed = parse(where, 'prefix')
  const parts = parsed === undefined ? [] : chain(parsed, 'and').map((part) => text(part, prefixed))
  for (const key of block) {
    const sql = columns.find((c) => c.name === key)?.sql
    const e = sql === undefined ? undefined : parse(sql, 'none')
    const when = e?.kind === 'case' ? e.whens[0]?.[0] : undefined
    if (e === undefined || when?.kind !== 'two' || when.op !== '<=') continue
    const [a, b] = [when.left, when.right]
    if (text(e) !== text(inOrderOf(a, b))) continue
    const same = columns.find((c) => c.number === true && c.sql === text(sameBoth(a, b)))?.name
    const first = a.kind === 'column' ? a.name : columns.find((c) => c.sql === text(a))?.name
    if (same === undefined || first === undefined) continue
    const found = parts.find((part) => part === text(reversedWhere(first, same), prefixed))
    if (found !== undefined) return { key, a, b, where: found }
  }
  return undefined
}
