/**
 * A condition of a Splink level as a test of ours, or, where we have none that says the same, as SQL.
 *
 * In: SQL over a_l and a_r, quoted or not, in any case. Out: a test, and what a person should know of it. Null is neither true nor
 * false on both sides.
 */
import type { Test } from '../model/test.ts'
import { across, stripped } from './derived.ts'
import type { Derived } from './derived.ts'
import { chain, chained, columnsIn, quoted, text, withColumns } from './expression.ts'
import type { Expression } from './expression.ts'
import { mirrors } from './mirror.ts'
import { constant, withNumbers } from './numbers.ts'
import { parse } from './parse.ts'
import { tokens } from './tokens.ts'

export interface Condition {
  readonly test: Test
  readonly notes: readonly string[]
}

/** A condition that takes lists; the model's columns are texts and numbers. */
export interface Refused {
  readonly refused: string
}

/** Read one condition. */
export function readCondition(sql: string, derived: Derived): Condition | Refused {
  const listed = lists(sql)
  if (listed !== undefined) return { refused: listed }
  const e = parse(sql, 'suffix')
  if (e === undefined)
    return {
      test: { sql: respelled(sql, derived) },
      notes: ['it is kept as SQL, since its grammar is not known here'],
    }
  const test = testOf(e, derived)
  return { test, notes: notesOn(test, e) }
}

/** The condition as SQL, even where a test of ours says the same. */
export function conditionAsSql(sql: string, derived: Derived): Test {
  const e = parse(sql, 'suffix')
  return e === undefined ? { sql: respelled(sql, derived) } : sqlTest(e, derived)
}

const listWords =
  /^(?:list_\w+|array_\w+|flatten|unnest|explode|size|cardinality|arrays_\w+|len|map|struct_\w+)$/i

/** The first word that only lists or structs have. */
function lists(sql: string): string | undefined {
  const words = tokens(sql) ?? []
  const found = words.find(
    (word, i) =>
      (word.kind === 'sign' && ['[', '->', '{'].includes(word.text)) ||
      (word.kind === 'name' && listWords.test(word.text) && words[i + 1]?.text === '('),
  )
  return found === undefined
    ? undefined
    : found.kind === 'sign'
      ? 'it looks into a list or a struct'
      : `it takes lists (${found.text})`
}

/** Text that cannot be read as a tree, with its columns quoted. */
function respelled(sql: string, derived: Derived): string {
  const words = tokens(sql) ?? []
  return words.reduceRight((result, word, i) => {
    const side = /^(.+)_([lr])$/i.exec(word.text)
    if (word.kind !== 'name' || side === null || words[i + 1]?.text === '(') return result
    const column = quoted(`${derived.spell(side[1] ?? '')}_${(side[2] ?? '').toLowerCase()}`)
    return result.slice(0, word.at) + column + result.slice(word.at + word.text.length)
  }, sql)
}

function notesOn(test: Test, e: Expression): readonly string[] {
  if (!hasSql(test)) return []
  const sides = new Map<string, number>()
  for (const { name, side } of columnsIn(e))
    sides.set(name, (sides.get(name) ?? 0) + (side === 'l' ? 1 : side === 'r' ? -1 : 0))
  return [
    'it is kept as SQL, so no bound saves its work, and the engine must know its functions',
    ...([...sides.values()].some((n) => n !== 0)
      ? ['it sees left and right differently, and which record is left may not be as in Splink']
      : []),
    ...(text(e) === text(withNumbers(e)) ? [] : ['the columns that it counts with are read as numbers']),
  ]
}

const hasSql = (test: Test): boolean =>
  'sql' in test ||
  ('all' in test && test.all.some(hasSql)) ||
  ('any' in test && test.any.some(hasSql)) ||
  ('not' in test && hasSql(test.not))

const sqlTest = (e: Expression, derived: Derived): Test => ({
  sql: text(withNumbers(withColumns(e, (c) => ({ ...c, name: derived.spell(c.name) })))),
})

function testOf(e: Expression, derived: Derived): Test {
  if (e.kind === 'two' && (e.op === 'and' || e.op === 'or')) return several(e, e.op, derived)
  if (e.kind === 'not') return negated(testOf(e.of, derived)) ?? sqlTest(e, derived)
  return single(e, derived) ?? sqlTest(e, derived)
}

/** Only where a missing value leaves the inner test neither true nor false, or it never asks: similarities are false there. */
function negated(test: Test): Test | undefined {
  const plain = (one: Test): boolean =>
    'exact' in one ||
    'missing' in one ||
    'apart' in one ||
    'swapped' in one ||
    'crossed' in one ||
    ('all' in one && one.all.every(plain)) ||
    ('any' in one && one.any.every(plain)) ||
    ('not' in one && plain(one.not))
  if ('not' in test) return test.not
  return plain(test) ? { not: test } : undefined
}

const flipped: Readonly<Record<string, string>> = {
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
  '=': '=',
  '<>': '<>',
}

function single(e: Expression, derived: Derived): Test | undefined {
  if (e.kind !== 'two' || flipped[e.op] === undefined) return undefined
  const bound = constant(e.right)
  if (bound !== undefined) return measured(e.left, e.op, bound, derived)
  const turned = constant(e.left)
  if (turned !== undefined) return measured(e.right, flipped[e.op] ?? '', turned, derived)
  const sides = across(e.left, e.right, derived)
  if (sides === undefined || !sides.same) return undefined
  if (e.op === '=') return { exact: derived.column(sides.left) }
  return e.op === '<>' ? { not: { exact: derived.column(sides.left) } } : undefined
}

/** Largest whole number that is `op` the bound. */
const whole = (op: string, bound: number): number | undefined =>
  op === '<=' ? Math.floor(bound) : op === '<' ? Math.ceil(bound) - 1 : undefined

function measured(of: Expression, op: string, bound: number, derived: Derived): Test | undefined {
  if (of.kind !== 'call') return undefined
  if (of.name === 'abs') return of.args[0] === undefined ? undefined : apart(of.args[0], op, bound, derived)
  const [a, b, ...more] = of.args
  if (a === undefined || b === undefined || more.length > 0) return undefined
  const sides = across(a, b, derived)
  if (sides === undefined || !sides.same) return undefined
  const atMost = whole(op, bound)
  switch (of.name) {
    case 'jaro_winkler_similarity':
    case 'jaro_winkler':
      return op === '>=' && bound > 0 && bound <= 1
        ? { jaroWinkler: derived.column(sides.left), atLeast: bound }
        : undefined
    case 'levenshtein':
    case 'editdist3':
      return atMost !== undefined && atMost >= 0
        ? { levenshtein: derived.column(sides.left), atMost }
        : undefined
    case 'damerau_levenshtein':
      return atMost === 1 ? { withinOneEdit: derived.column(sides.left) } : undefined
    default:
      return undefined
  }
}

const secondsOfDay = 86_400
const integers = new Set(['integer', 'int', 'int4', 'bigint', 'int8', 'smallint', 'tinyint', 'hugeint'])

/** abs(a - b) <= bound, of days or of whole numbers. */
function apart(e: Expression, op: string, bound: number, derived: Derived): Test | undefined {
  const [unit, from, to] =
    e.kind === 'call' && (e.name === 'date_diff' || e.name === 'datediff') && e.args.length === 3
      ? e.args
      : []
  if (unit?.kind === 'text' && unit.text.toLowerCase() === 'day' && from !== undefined && to !== undefined)
    return atMostDays(from, to, whole(op, bound), derived)
  if (e.kind !== 'two' || e.op !== '-') return undefined
  const { left, right } = e
  if (left.kind === 'call' && right.kind === 'call' && left.name === 'epoch' && right.name === 'epoch') {
    const [a, b] = [left.args[0], right.args[0]]
    return a === undefined || b === undefined
      ? undefined
      : atMostDays(a, b, whole(op, bound / secondsOfDay), derived)
  }
  const atMost = whole(op, bound)
  if (left.kind !== 'cast' || right.kind !== 'cast' || !integers.has(left.type) || left.type !== right.type)
    return undefined
  const sides = across(left.of, right.of, derived)
  return sides?.same === true && atMost !== undefined && atMost >= 0
    ? { apart: derived.number(sides.left), atMost }
    : undefined
}

function atMostDays(
  a: Expression,
  b: Expression,
  atMost: number | undefined,
  derived: Derived,
): Test | undefined {
  const sides = across(a, b, derived)
  if (sides === undefined || !sides.same || atMost === undefined || atMost < 0) return undefined
  const day = derived.day(sides.left)
  return day === undefined ? undefined : { apart: day, atMost }
}

/** A chain of `and`s or `or`s: what goes together is one test, and all that stays SQL is one more. */
function several(e: Expression, op: 'and' | 'or', derived: Derived): Test {
  const tests: Test[] = []
  const kept: Expression[] = []
  const open = [...chain(e, op)]
  for (;;) {
    const part = open.shift()
    if (part === undefined) break
    const partner = open.findIndex((other) => mirrors(part, other, derived))
    const found = partner < 0 ? undefined : pairTest(part, op, derived)
    if (found !== undefined) {
      open.splice(partner, 1)
      const before = tests.at(-1)
      if ('missing' in found && before !== undefined && 'missing' in before)
        tests[tests.length - 1] = { missing: [...new Set([...before.missing, ...found.missing])] }
      else tests.push(found)
      continue
    }
    const test = testOf(part, derived)
    if ('sql' in test) kept.push(part)
    else if (op === 'and' && 'all' in test) tests.push(...test.all)
    else if (op === 'or' && 'any' in test) tests.push(...test.any)
    else tests.push(test)
  }
  if (kept.length > 0) tests.push(sqlTest(chained(kept, op), derived))
  const [only] = tests
  if (tests.length === 1 && only !== undefined) return only
  return op === 'and' ? { all: tests } : { any: tests }
}

/** What a part and its mirror say together, the part being the first. */
function pairTest(part: Expression, op: 'and' | 'or', derived: Derived): Test | undefined {
  if (part.kind === 'null') {
    const missing = [derived.column(stripped(part.of, derived))]
    if (!part.not && op === 'or') return { missing }
    return part.not && op === 'and' ? { not: { missing } } : undefined
  }
  if (part.kind !== 'two') return undefined
  const sides = across(part.left, part.right, derived)
  if (sides === undefined) return undefined
  const columns: [string, string] = [derived.column(sides.left), derived.column(sides.right)]
  return op === 'and' ? { swapped: columns } : { crossed: columns }
}
