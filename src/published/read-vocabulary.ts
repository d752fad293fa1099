/**
 * The definitions that travel in a release. They were checked when they were written, so they are read back as they are.
 */
import type { DuckdbFile } from './duckdb-file.ts'
import type { Vocabulary } from './model.ts'

export async function readVocabulary(database: DuckdbFile): Promise<Vocabulary> {
  const documents = await database.rows<{ kind: string; json: string }>(
    'select kind, json from vocabulary order by kind, position',
  )
  const all = (kind: string): unknown[] =>
    documents.filter((d) => d.kind === kind).map((d): unknown => JSON.parse(d.json))
  const lists = [
    'tables',
    'concepts',
    'codelists',
    'areas',
    'groups',
    'sources',
    'definitions',
    'structures',
    'templates',
    'questions',
    'actions',
    'scales',
    'reliability',
  ] as const satisfies readonly (keyof Vocabulary)[]
  return {
    edition: all('edition')[0],
    ...Object.fromEntries(lists.map((kind) => [kind, all(kind)])),
  } as Vocabulary
}
