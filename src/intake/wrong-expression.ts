/**
 * Find the expression of a source's description that an engine refuses: which column or rule it stands at, and what is wrong with it.
 */
import type { Engine } from '../engine/engine.ts'
import type { RecordFile } from '../edition/record-source.ts'
import { problem } from '../problem.ts'
import type { Problem } from '../problem.ts'
import { dataset, print, relation, sql, written } from '../sql/index.ts'
import type { Relation } from '../sql/index.ts'
import { harmonisedName } from './examine.ts'
import { columnsRead } from './file-columns.ts'

/** Errors of DuckDB that come before a row is read: what they quote is the expression. Others may quote a person's value. */
const beforeRows = /^(?:Binder|Parser|Catalog) Error: /
/** Errors that come of a row's value; what is left is not the expression's: memory, the disk. */
const ofRows = /^(?:Conversion|Invalid Input|Out of Range) Error: /

/** An engine's message without what it quotes. */
export const withoutValues = (message: string): string =>
  message.replace(/['"].*['"]/s, '…').replace(/\.$/, '')

/**
 * Try each expression of a file alone.
 *
 * @param staged the file as it was staged
 * @param name of the delivered file
 * @returns read.missing-column where the file has not the columns that it names: its steward can mend that; undefined where all of
 *   them can be worked out
 */
export async function wrongExpression(
  engine: Engine,
  staged: Relation,
  source: string,
  file: RecordFile,
  name: string,
): Promise<Problem | undefined> {
  const found = staged.columns.filter((column) => column !== 'row')
  const has = new Set(staged.columns.map((column) => column.toLowerCase()))
  const missing = new Set<string>()
  const mapped = Object.entries(file.columns).map(
    ([column, { sql: text }]) => [`columns.${column}`, text, staged] as const,
  )
  const ruled = file.rules.map(
    (rule) =>
      [
        `rules, ${rule.id}`,
        rule.rule === 'holds' ? rule.sql : undefined,
        dataset(harmonisedName, []),
      ] as const,
  )
  for (const [place, text, from] of [...mapped, ...ruled]) {
    if (text === undefined) continue
    const what = await refusal(engine, from, text)
    if (what === undefined) continue
    const absent =
      from === staged ? columnsRead({ sql: text }).filter((column) => !has.has(column.toLowerCase())) : []
    if (absent.length === 0)
      return problem('intake.invalid-expression', { source, file: file.name, place, what })
    for (const column of absent) missing.add(column)
  }
  return missing.size === 0
    ? undefined
    : problem('read.missing-column', { file: name, missing: [...missing], found })
}

async function refusal(engine: Engine, from: Relation, text: string): Promise<string | undefined> {
  const tried = relation(
    'expression',
    ['tried'],
    'An expression',
    sql`select count(${written(`(${text})`)}) as tried from ${from} as raw`,
  )
  try {
    await engine.rows(print(tried, engine.dialect))
    return undefined
  } catch (error) {
    const [line = ''] = error instanceof Error ? error.message.split('\n') : []
    if (beforeRows.test(line)) return line.replace(/[!.]$/, '')
    return ofRows.test(line) ? withoutValues(line) : undefined
  }
}
