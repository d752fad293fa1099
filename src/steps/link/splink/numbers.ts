/**
 * Columns that a condition takes as numbers. Splink's tables have types; here every column is a text, so it is cast where it is
 * counted with.
 */
import { columnsIn, partsOf, withParts } from './expression.ts'
import type { Expression } from './expression.ts'

const arithmetic = new Set(['+', '-', '*', '/', '%'])
const orders = new Set(['=', '<>', '<', '<=', '>', '>='])
const numeric = new Set(
  'abs sqrt power pow ln log log2 log10 exp floor ceil ceiling round radians degrees sin cos tan asin acos atan atan2'.split(
    ' ',
  ),
)

const isNumber = (e: Expression): boolean => e.kind === 'number' || (e.kind === 'minus' && isNumber(e.of))

/** Columns that stand directly where only a number can. */
function counted(e: Expression): readonly string[] {
  const direct = (parts: readonly Expression[]): readonly string[] =>
    parts.flatMap((part) => (part.kind === 'column' ? [part.name] : []))
  const here =
    e.kind === 'minus' ||
    (e.kind === 'two' && arithmetic.has(e.op)) ||
    (e.kind === 'call' && numeric.has(e.name))
      ? direct(partsOf(e))
      : e.kind === 'two' && orders.has(e.op) && partsOf(e).some(isNumber)
        ? direct(partsOf(e))
        : []
  return [...here, ...partsOf(e).flatMap(counted)]
}

/** Cast the columns of `e` that are counted with; a column that is asked for being missing, or is cast already, stays as it is. */
export function withNumbers(e: Expression): Expression {
  const names = new Set(counted(e))
  if (names.size === 0) return e
  const change = (part: Expression): Expression => {
    if (part.kind === 'column')
      return names.has(part.name) ? { kind: 'cast', of: part, type: 'double', gently: false } : part
    if ((part.kind === 'null' || part.kind === 'cast') && part.of.kind === 'column') return part
    return withParts(part, change)
  }
  return change(e)
}

/** The number that an expression of numbers alone comes to: 86400 * 30. */
export function constant(e: Expression): number | undefined {
  if (e.kind === 'number') return Number(e.text)
  if (e.kind === 'cast') return constant(e.of)
  if (columnsIn(e).length > 0) return undefined
  if (e.kind === 'minus') {
    const of = constant(e.of)
    return of === undefined ? undefined : -of
  }
  if (e.kind !== 'two') return undefined
  const [a, b] = [constant(e.left), constant(e.right)]
  if (a === undefined || b === undefined) return undefined
  if (e.op === '*') return a * b
  if (e.op === '/') return a / b
  if (e.op === '+') return a + b
  return e.op === '-' ? a - b : undefined
}
