/**
 * SQL that a person wrote in a model, tried on no records before any work is done: columns, levels, conditions of rules.
 *
 * A condition of a rule sees texts as numbers that stand for them, so of texts it can ask only whether they are equal.
 */
import { problem } from '../problem.ts'
import { id, join, print, relation, sql, written } from '../sql/index.ts'
import type { Sql } from '../sql/index.ts'
import { numbersOf } from '../steps/link/agreement/agreement.ts'
import { sides, textName } from '../steps/link/agreement/sides.ts'
import { madeOf, sidesIn } from '../steps/link/encode/coding.ts'
import type { Coding } from '../steps/link/encode/coding.ts'
import type { LinkModel } from '../steps/link/model/model.ts'
import { columnsInSql } from '../steps/link/model/test.ts'
import type { Test } from '../steps/link/model/test.ts'
import type { Session } from './session.ts'

/** What the engine says against an expression; undefined where it can be read. */
async function objection(
  at: Pick<Session, 'engine'>,
  expression: Sql,
  from: Sql,
): Promise<string | undefined> {
  const tried = relation(
    'tried',
    ['x'],
    'SQL of the model, on no records',
    sql`select ${expression} as x from ${from} where 1 = 0`,
  )
  try {
    await at.engine.rows(print(tried, at.engine.dialect))
    return undefined
  } catch (error) {
    const said = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
    return said.replace(/\.$/, '')
  }
}

/** One row of these columns. */
const row = (columns: readonly Sql[], name: string): Sql =>
  sql`(select ${join(columns.length === 0 ? [sql`1 as x`] : columns)}) as ${written(name)}`

const typed = (name: string, as: string, numbers: ReadonlySet<string>): Sql =>
  sql`cast(null as ${written(numbers.has(name) ? 'integer' : 'string')}) as ${id(as)}`

const sqlOf = (test: Test): readonly string[] => {
  if ('sql' in test) return [test.sql]
  if ('all' in test) return test.all.flatMap(sqlOf)
  if ('any' in test) return test.any.flatMap(sqlOf)
  return 'not' in test ? sqlOf(test.not) : []
}

/** More than =, <>, missing or not, and, or: what numbers that stand for texts cannot answer. */
const asksMore = (where: string): boolean =>
  /[<>|+*/%-]|\b(?:between|like|ilike|similar|in)\b|\b(?!and\b|or\b|not\b)\w+\s*\(|'/i.test(
    where.replaceAll(/"(?:[^"]|"")*"/g, 'c').replaceAll(/<>|!=/g, '='),
  )

/** @throws link.invalid-column, link.invalid-model */
export async function checkSql(
  at: Pick<Session, 'engine'>,
  model: LinkModel,
  coded: Coding,
  fileColumns: readonly string[],
): Promise<void> {
  const numbers = numbersOf(coded)
  const asked = new Set(coded.bases.flatMap((base) => [base.name, ...base.columns.map((c) => c.name)]))
  const known = new Set([...fileColumns, ...model.columns.map((c) => c.name)])
  for (const column of model.columns) {
    if (column.sql === undefined || !asked.has(column.name)) continue
    const columns = madeOf(column, known).map((name) => typed(name, name, numbers))
    const why = await objection(at, written(column.sql), row(columns, 'none'))
    if (why !== undefined) throw problem('link.invalid-column', { column: column.name, why })
  }
  for (const comparison of model.comparisons)
    for (const [i, level] of comparison.levels.entries())
      for (const text of sqlOf(level.test)) {
        const columns = columnsInSql(text).flatMap((name) =>
          sides.map((side) => typed(name, textName(name, side), numbers)),
        )
        const why = await objection(at, sql`(${written(text)})`, row(columns, 'none'))
        if (why !== undefined)
          throw problem('link.invalid-model', {
            where: `comparison “${comparison.name}”, level ${i + 1}`,
            found: why,
          })
      }
  for (const [i, rule] of model.candidates.entries()) {
    if (!('block' in rule) || rule.where === undefined) continue
    const columns = sidesIn(rule.where)
    const where = `candidate rule ${i + 1}, where`
    if (!columns.every((name) => numbers.has(name)) && asksMore(rule.where))
      throw problem('link.invalid-model', {
        where,
        found:
          'of texts it can ask only whether they are equal (=, <>); for more, make a column with number: true',
      })
    const codes = columns.map((name) => typed(name, name, new Set(columns)))
    const why = await objection(
      at,
      sql`(${written(rule.where)})`,
      sql`${row(codes, 'l')} cross join ${row(codes, 'r')}`,
    )
    if (why !== undefined) throw problem('link.invalid-model', { where, found: why })
  }
}
