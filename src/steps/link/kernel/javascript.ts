/**
 * A printed condition over two encoded records as JavaScript, so that the same tests run in a loop over typed arrays.
 *
 * SQL stays the definition: what comes in is the tree of the printed SQL, and what has no exact counterpart gives undefined. Of three
 * values, true, false and null, a condition is printed twice where it must be: where it holds, and where it fails; null is neither.
 * Floats have 32 bits, as in the SQL.
 */
import { columnsIn } from '../splink/expression.ts'
import type { Expression, Side } from '../splink/expression.ts'
import { numberColumn } from './layout.ts'
import type { Lane, Layout } from './layout.ts'
import { missing, missingLeft } from './missing.ts'
import { all, any, inverse, no, signs, yes } from './truths.ts'

/** What has no counterpart. Never leaves this file. */
class Unsaid extends Error {}

type Kind = 'whole' | 'float'

/** Names that the loop gives to what it reads: a lane of the left or right record, what the left one says alone. */
export const laneName = (side: Side, at: number): string => `${side}${at}`
export const recordName = (side: Side): string => `${side}n`

/** What a printed expression is made of beside itself; each definition uses none but those before it. */
export interface Definition {
  readonly name: string
  readonly as: string
}

/**
 * Do what prints expressions.
 *
 * @returns undefined where one of them has no counterpart
 */
export function printed<T>(print: () => T): T | undefined {
  try {
    return print()
  } catch (error) {
    if (error instanceof Unsaid) return undefined
    throw error
  }
}

/** Prints conditions and values of a loop; names that it defines are the loop's. */
export class Printer {
  readonly #layout: Layout
  readonly #ofLeft = new Map<string, string>()
  readonly #ofPair = new Map<string, string>()

  constructor(layout: Layout) {
    this.#layout = layout
  }

  /** What the left record says alone. */
  get ofLeft(): readonly Definition[] {
    return [...this.#ofLeft].map(([as, name]) => ({ name, as }))
  }

  /** What is asked of a pair more than once; an expression that uses it has its name in it. */
  get ofPair(): readonly Definition[] {
    return [...this.#ofPair].map(([as, name]) => ({ name, as }))
  }

  /** Where the condition is true. */
  holds(e: Expression): string {
    return this.#once(e, () => {
      if (e.kind === 'word') return truth(e.word)
      if (e.kind === 'not') return this.fails(e.of)
      if (e.kind === 'null') return e.not ? this.known(e.of) : inverse(this.known(e.of))
      if (e.kind !== 'two') throw new Unsaid()
      if (e.op === 'and') return all([this.holds(e.left), this.holds(e.right)])
      if (e.op === 'or') return any([this.holds(e.left), this.holds(e.right)])
      return this.#compared(e, true)
    })
  }

  /** Where the condition is false. */
  fails(e: Expression): string {
    return this.#once(e, () => {
      if (e.kind === 'word') return inverse(truth(e.word))
      if (e.kind === 'not') return this.holds(e.of)
      if (e.kind === 'null') return e.not ? inverse(this.known(e.of)) : this.known(e.of)
      if (e.kind !== 'two') throw new Unsaid()
      if (e.op === 'and') return any([this.fails(e.left), this.fails(e.right)])
      if (e.op === 'or') return all([this.fails(e.left), this.fails(e.right)])
      return this.#compared(e, false)
    })
  }

  #compared(e: Expression & { kind: 'two' }, outcome: boolean): string {
    const sign = signs[e.op]
    if (sign === undefined || this.kind(e.left) !== this.kind(e.right)) throw new Unsaid()
    const [a, b] = [e.left, e.right]
    const across = a.kind === 'column' && b.kind === 'column' && a.side !== b.side && this.kind(a) === 'whole'
    // A missing number of the left record equals none of the right.
    if (across && e.op === '=' && outcome) {
      const [l, r] = a.side === 'l' ? [a, b] : [b, a]
      return `${this.#unequalled(l)}===${this.value(r)}`
    }
    const compared = `${this.value(a)}${sign}${this.value(b)}`
    return all([...this.#atoms(a), ...this.#atoms(b), outcome ? compared : `!(${compared})`])
  }

  #unequalled(column: Expression & { kind: 'column' }): string {
    const known = this.known(column)
    const value = this.value(column)
    return known === yes ? value : this.#named(`(${known}?${value}:${missingLeft})`)
  }

  /** A value, of meaning only where it is known. */
  value(e: Expression): string {
    return this.#once(e, () => {
      switch (e.kind) {
        case 'column':
          return this.#column(e)
        case 'number':
          if (!/^\d+$/.test(e.text)) throw new Unsaid()
          return e.text
        case 'minus':
          return this.kind(e.of) === 'whole' ? `(-${this.value(e.of)})` : `Math.fround(-${this.value(e.of)})`
        case 'cast':
          return this.#cast(e)
        case 'call':
          return this.#call(e)
        case 'two':
          return this.#sum(e)
        case 'case':
          return this.#cases(e, (part) => this.value(part))
        case 'in':
        case 'not':
        case 'null':
        case 'text':
        case 'word':
          throw new Unsaid()
      }
    })
  }

  #cast(e: Expression & { kind: 'cast' }): string {
    if ((e.type === 'integer' ? 'whole' : e.type) === (e.of.kind === 'text' ? '' : this.kind(e.of)))
      return this.value(e.of)
    const given = e.of.kind === 'text' ? Number(e.of.text) : Number.NaN
    if (e.type !== 'float' || !Number.isFinite(given)) throw new Unsaid()
    const rounded = Math.fround(given)
    return rounded < 0 ? `(${rounded})` : String(rounded)
  }

  #call(e: Expression & { kind: 'call' }): string {
    const values = (): readonly string[] => e.args.map((arg) => this.value(arg))
    const [first, second] = e.args
    if (e.name === 'abs' && first !== undefined) return `Math.abs(${this.value(first)})`
    if (e.name === 'greatest' && e.args.every((arg) => this.known(arg) === yes))
      return `Math.max(${values().join(',')})`
    if (e.name === 'coalesce')
      return e.args.reduceRight((rest, arg) => {
        const known = this.known(arg)
        return known === yes ? this.value(arg) : `(${known}?${this.value(arg)}:${rest})`
      }, '0')
    if (e.name !== 'bit_count' || second !== undefined || first?.kind !== 'call' || first.name !== 'xor')
      throw new Unsaid()
    const [a, b] = first.args.map((arg) => this.#lane(arg, 'bits'))
    if (a === undefined || b === undefined) throw new Unsaid()
    const differ = (half: number): string =>
      `${laneName(a.side, a.lane.at + half)}^${laneName(b.side, b.lane.at + half)}`
    return this.#shared(`bitCount(${differ(0)},${differ(1)})`)
  }

  #sum(e: Expression & { kind: 'two' }): string {
    if (!['+', '-', '*'].includes(e.op) || this.kind(e.left) !== this.kind(e.right)) throw new Unsaid()
    const sum = `${this.value(e.left)}${e.op}${this.value(e.right)}`
    return this.kind(e) === 'float' ? `Math.fround(${sum})` : `(${sum})`
  }

  #cases(e: Expression & { kind: 'case' }, say: (part: Expression) => string): string {
    if (e.otherwise === undefined) throw new Unsaid()
    const other = say(e.otherwise)
    return e.whens.reduceRight((rest, [when, then]) => {
      const holds = this.holds(when)
      return holds === yes ? say(then) : holds === no ? rest : `(${holds}?${say(then)}:${rest})`
    }, other)
  }

  /** Where the value is not null. */
  known(e: Expression): string {
    return all(this.#atoms(e))
  }

  /** Truths that together say that the value is not null. */
  #atoms(e: Expression): readonly string[] {
    switch (e.kind) {
      case 'column': {
        if (e.name === numberColumn) return []
        const { side, lane } = this.#lane(e)
        const name = laneName(side, lane.kind === 'bits' ? lane.at + 1 : lane.at)
        const there = lane.kind === 'float' ? `${name}===${name}` : `${name}!==${missing}`
        return [side === 'l' ? this.#named(there) : there]
      }
      case 'number':
      case 'text':
        return []
      case 'cast':
      case 'minus':
        return this.#atoms(e.of)
      case 'two':
        return [...this.#atoms(e.left), ...this.#atoms(e.right)]
      case 'call':
        return e.name === 'coalesce' || e.name === 'greatest'
          ? [any(e.args.map((arg) => this.known(arg)))]
          : e.args.flatMap((arg) => this.#atoms(arg))
      case 'case': {
        const parts = [
          ...e.whens.map(([, then]) => then),
          ...(e.otherwise === undefined ? [] : [e.otherwise]),
        ]
        const certain = e.otherwise !== undefined && parts.every((part) => this.known(part) === yes)
        return certain ? [] : [this.#cases(e, (part) => this.known(part))]
      }
      case 'in':
      case 'not':
      case 'null':
      case 'word':
        throw new Unsaid()
    }
  }

  #column(e: Expression & { kind: 'column' }): string {
    if (e.name === numberColumn && e.side !== undefined) return recordName(e.side)
    const { side, lane } = this.#lane(e)
    if (lane.kind === 'bits') throw new Unsaid()
    return laneName(side, lane.at)
  }

  #lane(e: Expression, kind?: Lane['kind']): { readonly side: Side; readonly lane: Lane } {
    const lane = e.kind === 'column' ? this.#layout.lanes.get(e.name) : undefined
    if (e.kind !== 'column' || e.side === undefined || lane === undefined) throw new Unsaid()
    if (kind !== undefined && lane.kind !== kind) throw new Unsaid()
    return { side: e.side, lane }
  }

  kind(e: Expression): Kind {
    switch (e.kind) {
      case 'column':
        return e.name === numberColumn ? 'whole' : this.#lane(e).lane.kind === 'float' ? 'float' : 'whole'
      case 'number':
        return 'whole'
      case 'minus':
        return this.kind(e.of)
      case 'cast':
        return e.type === 'float' ? 'float' : 'whole'
      case 'call':
        return e.name === 'bit_count' ? 'whole' : this.#common(e.args)
      case 'two':
        return this.#common([e.left, e.right])
      case 'case':
        return this.#common([
          ...e.whens.map(([, then]) => then),
          ...(e.otherwise === undefined ? [] : [e.otherwise]),
        ])
      case 'in':
      case 'not':
      case 'null':
      case 'text':
      case 'word':
        throw new Unsaid()
    }
  }

  #common(parts: readonly Expression[]): Kind {
    const kinds = new Set(parts.map((part) => this.kind(part)))
    const [kind] = kinds
    if (kinds.size !== 1 || kind === undefined) throw new Unsaid()
    return kind
  }

  /** What the left record says alone is worked out once for all that it is held against. */
  #once(e: Expression, say: () => string): string {
    const columns = columnsIn(e)
    const said = say()
    const plain = e.kind === 'column' || columns.length === 0 || said === yes || said === no
    return plain || columns.some((column) => column.side !== 'l') ? said : this.#named(said)
  }

  #named(said: string): string {
    if (/^h\d+$/.test(said)) return said
    const name = this.#ofLeft.get(said) ?? `h${this.#ofLeft.size}`
    this.#ofLeft.set(said, name)
    return name
  }

  #shared(said: string): string {
    const name = this.#ofPair.get(said) ?? `p${this.#ofPair.size}`
    this.#ofPair.set(said, name)
    return name
  }
}

function truth(word: string): string {
  if (word !== yes && word !== no) throw new Unsaid()
  return word
}
