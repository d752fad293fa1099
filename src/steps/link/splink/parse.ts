/**
 * SQL text to a tree: the grammar of conditions (OR, AND, NOT, IS NULL, comparisons, IN, BETWEEN, LIKE, arithmetic, calls, casts, CASE).
 *
 * What lies outside it (lambdas, lists, intervals, subqueries) gives undefined, never a wrong tree.
 */
import type { Expression, Side } from './expression.ts'
import { bindingOf } from './expression.ts'
import { tokens } from './tokens.ts'
import type { Token } from './tokens.ts'

/** Where the side of a column stands: "a_l", l."a", or nowhere. */
export type SideStyle = 'suffix' | 'prefix' | 'none'

/** What is outside the grammar. Never leaves this file. */
class Unread extends Error {}

const reserved = new Set(
  'and or not is null in between like ilike case when then else end as interval select from distinct over lambda'.split(
    ' ',
  ),
)
/** Spark knows a text without a length by this name alone, and DuckDB by this one too. */
const textTypes = new Set(['text', 'varchar', 'string'])
const literalWords = new Set(['true', 'false', 'null'])

/** Read `sql`; undefined where it is outside the grammar. */
export function parse(sql: string, style: SideStyle): Expression | undefined {
  const words = tokens(sql)
  if (words === undefined) return undefined
  try {
    return read(words, style)
  } catch (error) {
    if (error instanceof Unread) return undefined
    throw error
  }
}

function read(words: readonly Token[], style: SideStyle): Expression {
  let place = 0

  function isNext(...texts: readonly string[]): boolean {
    return texts.every((text, i) => {
      const word = words[place + i]
      return word !== undefined && ['name', 'sign'].includes(word.kind) && word.text.toLowerCase() === text
    })
  }

  function take(...texts: readonly string[]): boolean {
    if (!isNext(...texts)) return false
    place += texts.length
    return true
  }

  function expect(text: string): void {
    if (!take(text)) throw new Unread()
  }

  function either(): Expression {
    let left = both()
    while (take('or')) left = { kind: 'two', op: 'or', left, right: both() }
    return left
  }

  function both(): Expression {
    let left = negated()
    while (take('and')) left = { kind: 'two', op: 'and', left, right: negated() }
    return left
  }

  function negated(): Expression {
    return take('not') ? { kind: 'not', of: negated() } : asked()
  }

  /** `is null` binds less tightly than `=`: a = b is null asks whether a = b is. */
  function asked(): Expression {
    let of = compared()
    for (;;) {
      if (take('is', 'not', 'null')) of = { kind: 'null', of, not: true }
      else if (take('is', 'null')) of = { kind: 'null', of, not: false }
      else return of
    }
  }

  function compared(): Expression {
    const left = sum('||')
    const not =
      isNext('not', 'in') || isNext('not', 'between') || isNext('not', 'like') || isNext('not', 'ilike')
    if (not) place += 1
    if (take('in')) return { kind: 'in', of: left, list: list(), not }
    if (take('between')) {
      const low = sum('||')
      expect('and')
      const high = sum('||')
      const between: Expression = {
        kind: 'two',
        op: 'and',
        left: { kind: 'two', op: '>=', left, right: low },
        right: { kind: 'two', op: '<=', left, right: high },
      }
      return not ? { kind: 'not', of: between } : between
    }
    for (const like of ['like', 'ilike'])
      if (take(like)) return { kind: 'two', op: not ? `not ${like}` : like, left, right: sum('||') }
    for (const op of ['=', '<>', '!=', '<=', '>=', '<', '>'])
      if (take(op)) return { kind: 'two', op: op === '!=' ? '<>' : op, left, right: sum('||') }
    return left
  }

  /** Operators of one strength, then of the next. */
  function sum(op: '||' | '+' | '*'): Expression {
    const inner = (): Expression => (op === '||' ? sum('+') : op === '+' ? sum('*') : signed())
    let left = inner()
    for (;;) {
      const word = words[place]
      if (word?.kind !== 'sign' || bindingOf(word.text) !== bindingOf(op)) return left
      place += 1
      left = { kind: 'two', op: word.text, left, right: inner() }
    }
  }

  function signed(): Expression {
    if (take('-')) return { kind: 'minus', of: signed() }
    if (take('+')) return signed()
    let e = single()
    while (take('::')) e = { kind: 'cast', of: e, type: type(), gently: false }
    return e
  }

  function single(): Expression {
    const word = words[place]
    if (word === undefined) throw new Unread()
    if (take('(')) {
      const e = either()
      expect(')')
      return e
    }
    place += 1
    if (word.kind === 'text') return { kind: 'text', text: word.text }
    if (word.kind === 'number') return { kind: 'number', text: word.text }
    if (word.kind === 'quoted') return column(word.text)
    if (word.kind === 'sign') throw new Unread()
    const name = word.text.toLowerCase()
    if (literalWords.has(name)) return { kind: 'word', word: name }
    if (name === 'case') return cases()
    if (reserved.has(name)) throw new Unread()
    if (isNext('(')) {
      if (name === 'cast' || name === 'try_cast') return cast(name === 'try_cast')
      return { kind: 'call', name, args: list() }
    }
    const next = words[place]
    if (next?.kind === 'text' && (name === 'date' || name === 'timestamp')) {
      place += 1
      return { kind: 'cast', of: { kind: 'text', text: next.text }, type: name, gently: false }
    }
    if (next?.kind === 'text') throw new Unread()
    return column(word.text)
  }

  function cast(gently: boolean): Expression {
    expect('(')
    const of = either()
    expect('as')
    const to = type()
    expect(')')
    return { kind: 'cast', of, type: to, gently }
  }

  function type(): string {
    const word = words[place]
    if (word?.kind !== 'name') throw new Unread()
    place += 1
    const name = textTypes.has(word.text.toLowerCase()) ? 'string' : word.text.toLowerCase()
    if (name === 'double') take('precision')
    if (!take('(')) return name
    const sizes: string[] = []
    do {
      const size = words[place]
      if (size?.kind !== 'number') throw new Unread()
      sizes.push(size.text)
      place += 1
    } while (take(','))
    expect(')')
    return name === 'string' ? name : `${name}(${sizes.join(', ')})`
  }

  function list(): readonly Expression[] {
    expect('(')
    if (take(')')) return []
    const all = [either()]
    while (take(',')) all.push(either())
    expect(')')
    return all
  }

  function cases(): Expression {
    const of = isNext('when') ? undefined : either()
    const whens: (readonly [Expression, Expression])[] = []
    while (take('when')) {
      const when = either()
      expect('then')
      whens.push([of === undefined ? when : { kind: 'two', op: '=', left: of, right: when }, either()])
    }
    const otherwise = take('else') ? either() : undefined
    expect('end')
    if (whens.length === 0) throw new Unread()
    return { kind: 'case', whens, ...(otherwise === undefined ? {} : { otherwise }) }
  }

  function column(name: string): Expression {
    if (style === 'prefix') {
      const side = sideOf(name)
      if (side === undefined || !take('.')) throw new Unread()
      const word = words[place]
      if (word?.kind !== 'name' && word?.kind !== 'quoted') throw new Unread()
      place += 1
      if (isNext('.')) throw new Unread()
      return { kind: 'column', name: word.text, side }
    }
    if (isNext('.')) throw new Unread()
    if (style === 'none') return { kind: 'column', name }
    const side = name.at(-2) === '_' ? sideOf(name.slice(-1)) : undefined
    return side === undefined || name.length < 3
      ? { kind: 'column', name }
      : { kind: 'column', name: name.slice(0, -2), side }
  }

  const e = either()
  if (place < words.length) throw new Unread()
  return e
}

const sideOf = (text: string): Side | undefined => {
  const side = text.toLowerCase()
  return side === 'l' || side === 'r' ? side : undefined
}
