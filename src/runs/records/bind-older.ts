/**
 * Bind accepted records under a name, also those that were accepted before their type had all of its columns.
 *
 * A column that the type got later is null in them: nobody asked for it then. Without a pseudonym or a unit records can be neither told apart nor
 * protected, so such a file is refused.
 */
import type { Engine } from '../../engine/engine.ts'
import { problem } from '../../problem.ts'
import { dataset, id, join, print, relation, sql, written } from '../../sql/index.ts'
import type { RecordType } from '../../standards/record-type.ts'
import { analysisColumns } from '../../steps/harmonise/analysis.ts'
import { precisionName, typeOf } from '../../steps/harmonise/records.ts'

/** Columns that every record must have, whatever its type. */
const needed = ['record', 'unit', 'row']

/** Columns of the type that may be null in older records, each with its type in SQL. */
const optional = ({ columns }: RecordType): ReadonlyMap<string, string> =>
  new Map(
    columns.flatMap(({ id: name, kind }): readonly (readonly [string, string])[] =>
      kind === 'date'
        ? [
            [name, typeOf[kind]],
            [precisionName(name), 'varchar'],
          ]
        : [[name, typeOf[kind]]],
    ),
  )

export interface OlderRecords {
  readonly source: string
  /** Name of the delivered file. */
  readonly file: string
  readonly sha256: string
  readonly type: RecordType
}

/** @throws run.outdated-records where a column is missing that records cannot be without */
export async function bindOlder(
  engine: Engine,
  name: string,
  path: string,
  { source, file, sha256, type }: OlderRecords,
): Promise<void> {
  await engine.bind(name, path)
  const given = dataset(name, [])
  const all = relation('records as written', [], 'Records as they were written', sql`select * from ${given}`)
  const has = Object.keys(await engine.columns(`${print(all, engine.dialect)}\nlimit 0`))
  const columns = analysisColumns(type)
  const lacking = columns.filter((column) => !has.includes(column))
  if (lacking.length === 0) return
  const known = optional(type)
  const lost = lacking.find((column) => needed.includes(column) || !known.has(column))
  if (lost !== undefined) throw problem('run.outdated-records', { source, file, sha256, column: lost })
  const before = `${name} as written`
  await engine.bind(before, path)
  const filled = relation(
    name,
    columns,
    'Records accepted before their type had all of its columns',
    sql`select ${join(
      columns.map((column) =>
        lacking.includes(column)
          ? sql`cast(null as ${written(known.get(column) ?? 'varchar')}) as ${id(column)}`
          : id(column),
      ),
    )} from ${dataset(before, has)}`,
  )
  await engine.keep(name, print(filled, engine.dialect))
}
