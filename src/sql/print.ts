/**
 * Print a relation as one WITH chain: every relation that it needs, each once, in the order in which they are needed.
 */
import { problem } from '../problem.ts'
import { functions } from './functions.ts'
import type { Dialect } from './functions.ts'
import { literalFor, quotedFor } from './literal.ts'
import type { Part, Relation, Sql } from './sql.ts'

/** Gives the query behind a dataset, so that a chain can be followed back further; undefined: leave it as a name. */
export type Behind = (name: string) => Relation | undefined

/** Print a piece of a query: a condition, an expression. */
export const printPiece = (piece: Sql, dialect: Dialect): string => broken(printSql(piece, dialect))

const printSql = (part: Sql, dialect: Dialect): string =>
  part.parts.map((p) => printPart(p, dialect)).join('')

function printPart(part: Part, dialect: Dialect): string {
  switch (part.kind) {
    case 'text':
      return part.text
    case 'value':
      return unbroken(literalFor(dialect, part.value))
    case 'name':
      return unbroken(quotedFor(dialect, part.name))
    case 'relation':
      return unbroken(quotedFor(dialect, part.relation.name))
    case 'sql':
      return printSql(part.sql, dialect)
    case 'call': {
      const spell: (...args: readonly string[]) => string = functions[part.fn][dialect]
      return spell(...part.args.map((arg) => printSql(arg, dialect)))
    }
  }
}

/** Lines inside quotes are not lines of SQL: they stand as NUL, which no value or name can hold, until the SQL is laid out. */
const unbroken = (quotedText: string): string => quotedText.replaceAll('\n', '\0')
const broken = (text: string): string => text.replaceAll('\0', '\n')

/** Relations that a query names, each once, in the order in which it does; asked again for every step that hangs on it. */
function needed(query: Sql): ReadonlySet<Relation> {
  const known = neededBy.get(query)
  if (known !== undefined) return known
  const found = new Set<Relation>()
  const look = ({ parts }: Sql): void => {
    for (const p of parts) {
      if (p.kind === 'relation') found.add(p.relation)
      else if (p.kind === 'sql') look(p.sql)
      else if (p.kind === 'call') for (const arg of p.args) look(arg)
    }
  }
  look(query)
  neededBy.set(query, found)
  return found
}
const neededBy = new WeakMap<Sql, ReadonlySet<Relation>>()

function isKnown(real: Relation, name: string, seen: ReadonlyMap<string, Relation>): boolean {
  const known = seen.get(name)
  if (known !== undefined && known.query !== real.query) throw problem('sql.invalid-chain', { name })
  return known !== undefined
}

function collect(from: Relation, behind: Behind, seen: Map<string, Relation>): void {
  const real = from.query === undefined ? behind(from.name) : from
  if (real?.query === undefined) return
  if (isKnown(real, from.name, seen)) return
  for (const next of needed(real.query)) collect(next, behind, seen)
  if (isKnown(real, from.name, seen)) return
  seen.set(from.name, { ...real, name: from.name })
}

/** Names of the datasets that a relation reads, sorted. */
export function datasetsOf(from: Relation): readonly string[] {
  const found = new Set<string>()
  const seen = new Set<Relation>()
  const visit = (at: Relation): void => {
    if (seen.has(at)) return
    seen.add(at)
    if (at.query === undefined) found.add(at.name)
    else for (const next of needed(at.query)) visit(next)
  }
  visit(from)
  return [...found].toSorted()
}

export interface PrintOptions {
  /** Where given, datasets are followed back to the queries that made them. */
  readonly behind?: Behind
  /** Columns that order the rows. */
  readonly order?: readonly string[]
}

/**
 * Print `top` for an engine; a relation that names no columns gives all that its query has.
 *
 * @throws sql.invalid-chain when two different relations have one name
 */
export function print(top: Relation, dialect: Dialect, options: PrintOptions = {}): string {
  const chain = new Map<string, Relation>()
  collect(top, options.behind ?? (() => undefined), chain)
  const steps = [...chain.values()].map(
    (step) =>
      `-- ${oneLine(step.note)}\n${quotedFor(dialect, step.name)} as (\n${indent(printSql(step.query as Sql, dialect))}\n)`,
  )
  const ending = `select ${top.columns.length === 0 ? '*' : top.columns.map((column) => quotedFor(dialect, column)).join(', ')} from ${quotedFor(dialect, top.name)}${
    options.order === undefined || options.order.length === 0
      ? ''
      : `\norder by ${options.order.map((column) => functions.ascending[dialect](quotedFor(dialect, column))).join(', ')}`
  }`
  return broken(steps.length === 0 ? `${ending}\n` : `with\n${steps.join(',\n')}\n${ending}\n`)
}

/** A note ends with its line; to Spark a backslash before the end would carry it on. */
const oneLine = (note: string): string => note.replaceAll(/[\r\n\\]+/g, ' ')

const indent = (text: string): string =>
  text
    .trim()
    .split('\n')
    .map((line) => `  ${line.trimEnd()}`)
    .join('\n')
