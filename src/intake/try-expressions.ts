/**
 * Try the expressions of a source's description before a delivery comes: against a file of its columns that has no row.
 */
import { tmpdir } from 'node:os'
import type { RecordFile, RecordSource } from '../edition/record-source.ts'
import { openPrivateDuckdb } from '../engine/private-duckdb.ts'
import type { PrivateEngine } from '../engine/private-duckdb.ts'
import type { Problem } from '../problem.ts'
import { dataset, id, join, print, relation, sql } from '../sql/index.ts'
import type { Relation } from '../sql/index.ts'
import type { RecordType } from '../standards/record-type.ts'
import type { Words } from '../steps/harmonise/lookup.ts'
import { keepHarmonised } from './examine.ts'
import { neededColumns } from './file-columns.ts'
import { wrongExpression } from './wrong-expression.ts'

const stagedName = 'staged'

/** A staged file with the columns that the description names and no row. */
function empty(columns: readonly string[]): Relation {
  return relation(
    stagedName,
    ['row', ...columns],
    'A file without rows',
    sql`select ${join([sql`cast(null as bigint) as "row"`, ...columns.map((column) => sql`cast(null as varchar) as ${id(column)}`)])} where false`,
  )
}

/** Each once, however it is written: columns of a file are found in small and capital letters alike. */
const different = (columns: readonly string[]): readonly string[] => [
  ...new Map(columns.map((column) => [column.toLowerCase(), column])).values(),
]

/** @returns intake.invalid-expression for the first expression of each file by which no delivery could be read */
export async function tryExpressions(
  source: RecordSource,
  type: RecordType,
  words: Words,
): Promise<readonly Problem[]> {
  const found: Problem[] = []
  for (const file of source.files) {
    const engine = await openPrivateDuckdb(tmpdir())
    try {
      const wrong = await tryFile(engine, source.id, file, type, words)
      if (wrong !== undefined) found.push(wrong)
    } finally {
      engine.close()
    }
  }
  return found
}

async function tryFile(
  engine: PrivateEngine,
  source: string,
  file: RecordFile,
  type: RecordType,
  words: Words,
): Promise<Problem | undefined> {
  const staged = empty(different(neededColumns(file)))
  await engine.keep(stagedName, print(staged, engine.dialect))
  const raw = dataset(stagedName, staged.columns)
  try {
    await keepHarmonised(engine, raw, file, type, words)
  } catch (error) {
    // Rules are asked of what was read, and nothing was: it is an expression of a column, or not of the description at all.
    const wrong = await wrongExpression(engine, raw, source, { ...file, rules: [] }, file.name)
    if (wrong === undefined) throw error
    return wrong
  }
  return wrongExpression(engine, raw, source, file, file.name)
}
