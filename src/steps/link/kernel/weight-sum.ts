/**
 * A condition that weights come to so much, taken apart: most pairs fall short of it long before all weights are known.
 *
 * The weights of a pair are asked in the order of what they decide for what they cost. What is still missing to the least sum is held
 * against the most that the others can give. What falls short by more than all rounding can do is left; for what does not, the sum is
 * taken as the SQL takes it, so the pairs that are kept are the same.
 */
import type { Expression } from '../splink/expression.ts'
import { columnsIn } from '../splink/expression.ts'
import type { Printer } from './javascript.ts'

/** One weight of the sum. */
export interface Term {
  readonly name: string
  readonly of: Expression
  readonly value: string
  /** It holds letters against one another, which costs more than all else. */
  readonly dear: boolean
  /** Everything that it can be, constants and names of what the left record says; absent where that is not known. */
  readonly outcomes?: readonly string[]
}

export interface WeightSum {
  /** In the order in which they are best asked. */
  readonly terms: readonly Term[]
  /** Begins the names of all that belongs to the sum. */
  readonly name: string
  readonly least: string
  /** The condition over the names of the terms. */
  readonly holds: string
}

/**
 * Take a condition `a + b + … >= c` of floats apart; undefined where it is none.
 *
 * @param name no other sum of the loop has it
 */
export function weightSum(e: Expression, name: string, printer: Printer): WeightSum | undefined {
  if (e.kind !== 'two' || e.op !== '>=' || columnsIn(e.right).length > 0 || printer.kind(e.left) !== 'float')
    return undefined
  const added = addends(e.left).map((of, i) => ({
    name: `${name}${i}`,
    of,
    value: printer.value(of),
    known: printer.known(of),
  }))
  if (added.some(({ known }) => known !== 'true')) return undefined
  const terms = added.map(({ name: own, of, value }): Term => {
    const outcomes = outcomesOf(of, printer)
    const dear = lettersIn(value) > 0
    return { name: own, of, value, dear, ...(outcomes === undefined ? {} : { outcomes }) }
  })
  const least = printer.value(e.right)
  const [first = '', ...rest] = terms.map((term) => term.name)
  const sum = rest.reduce((left, right) => `Math.fround(${left}+${right})`, first)
  return {
    terms: terms.toSorted((a, b) => Number(a.dear) - Number(b.dear) || worth(b) - worth(a)),
    name,
    least,
    holds: `${sum}>=${least}`,
  }
}

/** What is added up, from the left, as it is rounded. */
const addends = (e: Expression): readonly Expression[] =>
  e.kind === 'two' && e.op === '+' ? [...addends(e.left), e.right] : [e]

function outcomesOf(e: Expression, printer: Printer): readonly string[] | undefined {
  if (e.kind === 'case' && e.otherwise !== undefined) {
    const parts = [...e.whens.map(([, then]) => then), e.otherwise].map((part) => outcomesOf(part, printer))
    return parts.includes(undefined)
      ? undefined
      : [...new Set((parts as readonly (readonly string[])[]).flat())]
  }
  return columnsIn(e).every((column) => column.side === 'l') ? [printer.value(e)] : undefined
}

const constantsOf = (outcomes: readonly string[]): readonly number[] =>
  outcomes.map((one) => Number(one.replaceAll(/[()]/g, ''))).filter((x) => !Number.isNaN(x))

/** How often a printed expression holds letters against one another. */
const lettersIn = (value: string): number => new Set(value.match(/\bp\d+/g)).size

/** How far apart its outcomes are, for what it takes to find out: a lane to read, a choice, letters to hold against one another. */
function worth({ of, value, outcomes = [] }: Term): number {
  const lanes = new Set(
    columnsIn(of)
      .filter((c) => c.side === 'r')
      .map((c) => c.name),
  ).size
  const choices = value.split('?').length
  const constants = constantsOf(outcomes)
  const range = constants.length === 0 ? 0 : Math.max(...constants) - Math.min(...constants)
  return lanes === 0 ? Infinity : range / (2 * lanes + choices + 10 * lettersIn(value))
}

/** A sum of so many floats is off by no more than this share of what is added up. */
const rounding = 1e-5

/** Lines over a left record: what must have come together after each term. */
export function shortfalls({ terms, least, name }: WeightSum): readonly string[] {
  const sizes = terms.flatMap((term) => {
    if (term.outcomes === undefined) return []
    return [`Math.max(${term.outcomes.map((one) => `Math.abs(${one})`).join(',')})`]
  })
  const off = `${rounding}*(${['1', `Math.abs(${least})`, ...sizes].join('+')})`
  const lines = [`const ${needed(name, terms.length - 1)} = ${least}-${off}`]
  for (let i = terms.length - 1; i > 0; i -= 1) {
    const { outcomes } = terms[i] as Term
    const most = outcomes === undefined ? 'Infinity' : `Math.max(${outcomes.join(',')})`
    lines.push(`const ${needed(name, i - 1)} = ${needed(name, i)}-${most}`)
  }
  return lines
}

const needed = (name: string, i: number): string => `${name}Needed${i}`

/**
 * Lines over a pair: one weight after another, and before dear ones, and at the end, the pair is left where it falls short.
 *
 * @param leave leaves the pair
 * @param ask puts what a line needs before it
 */
export function sumLines(
  { terms, name, holds }: WeightSum,
  leave: string,
  ask: (of: Expression, line: string) => readonly string[],
): readonly string[] {
  const lines = terms.flatMap((term, i) => [
    ...ask(term.of, `const ${term.name} = ${term.value}`),
    `const ${name}Sum${i} = ${i === 0 ? term.name : `${name}Sum${i - 1}+${term.name}`}`,
    ...(terms[i + 1]?.dear === false ? [] : [`if (${name}Sum${i} < ${needed(name, i)}) ${leave}`]),
  ])
  return [...lines, `if (!(${holds})) ${leave}`]
}
