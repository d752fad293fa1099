/**
 * Try the expressions of a source's description before a delivery comes: against a file of its columns that has no row.
 */
import { tmpdir } from 'node:os'
import type { RecordSource } from '../edition/record-source.ts'
import { openPrivateDuckdb } from '../engine/private-duckdb.ts'
import type { Problem } from '../problem.ts'
import { dataset, id, join, print, relation, sql } from '../sql/index.ts'
import type { Relation } from '../sql/index.ts'
import type { RecordType } from '../standards/record-type.ts'
import type { Words } from '../steps/harmonise/lookup.ts'
import { codePairs, harmoniseRecords } from '../steps/harmonise/records.ts'
import { harmonisedName } from './examine.ts'
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
      const staged = empty(different(neededColumns(file)))
      await engine.keep(stagedName, print(staged, engine.dialect))
      for (const [name, pairs] of codePairs(file, type, words))
        await engine.take(name, ['found', 'code'], [{ found: [...pairs.keys()], code: [...pairs.values()] }])
      const raw = dataset(stagedName, staged.columns)
      const read = harmoniseRecords(raw, file, type)
      const stands = await engine.keep(harmonisedName, print(read, engine.dialect)).then(
        () => true,
        () => false,
      )
      // Rules are asked of what was read; where that fails, an expression of a column is what is wrong.
      const asked = stands ? file : { ...file, rules: [] }
      const wrong = await wrongExpression(engine, raw, source.id, asked, file.name)
      if (wrong !== undefined) found.push(wrong)
    } finally {
      engine.close()
    }
  }
  return found
}
