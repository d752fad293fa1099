/**
 * How well a source's files fit the persons whom a table should count: who is in them, who is missing, who is there twice or should not be.
 *
 * This is what tells a fault of the source from a fault of the method. Whole deliveries are looked at, before intake sets rows aside.
 */
import type { CountedFrom } from '../edition/methods.ts'
import type { Engine } from '../engine/engine.ts'
import { id, print, relation, sql, values } from '../sql/index.ts'
import type { Table } from '../standards/table.ts'
import { classify, countedName } from '../steps/tabulate/counted/classify.ts'
import type { Frame } from '../steps/tabulate/counted/frame.ts'
import { truth } from './truth/folder.ts'
import type { TruePopulation } from './truth/population-of.ts'

export interface SourceFit {
  readonly period: string
  /** Persons of the truth whom the table should count, and of these those with a row in the files. */
  readonly expected: number
  readonly found: number
  /** Rows of the files, of these those beyond a person's first, and rows of persons who are not of the population. */
  readonly rows: number
  readonly repeated: number
  readonly others: number
}

const escaped = (text: string): string => text.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`)

/** Whether a file of the truth's list is one that an entry of methods.yaml counts. */
export function isCounted(
  path: string,
  { from, file, delivered }: Pick<CountedFrom, 'from' | 'file' | 'delivered'>,
): boolean {
  const [folder, source, name = ''] = path.split('/')
  if (folder !== 'deliveries' || source !== from) return false
  const pattern = new RegExp(`^${escaped(file ?? '*').replaceAll('*', '.*')}$`)
  return pattern.test(name) && (delivered === undefined || name.includes(delivered))
}

/** @returns undefined where the truth lists no such file */
export async function sourceFit(
  table: Table,
  { records }: TruePopulation,
  frame: Frame,
  entry: CountedFrom,
  engine: Engine,
): Promise<SourceFit | undefined> {
  const listed = await engine.rows(
    print(
      relation(
        'files',
        ['file'],
        'Files that were delivered',
        sql`select distinct file from ${truth.records}`,
      ),
      engine.dialect,
    ),
  )
  const files = listed.map(({ file }) => String(file)).filter((path) => isCounted(path, entry))
  if (files.length === 0) return undefined
  const meant = classify(records, [table], frame, ['person'])
  const fit = relation(
    `fit of ${table.id}`,
    ['expected', 'found', 'rows', 'repeated', 'others'],
    'Persons whom the table should count, and rows of the files',
    sql`select (select count(*) from ${meant} as meant where ${id(countedName(table))}) as expected,
  (select count(*) from ${meant} as meant where ${id(countedName(table))} and person in (select person from ${truth.records} where file in ${values(files)})) as found,
  count(*) as rows, count(*) - count(distinct person) as repeated,
  sum(case when person in (select person from ${records} as population) then 0 else 1 end) as others
from ${truth.records} as rows where file in ${values(files)}`,
  )
  const [row] = await engine.rows(print(fit, engine.dialect))
  const number = (name: string): number => Number(row?.[name] ?? 0)
  return {
    period: frame.at.slice(0, 4),
    expected: number('expected'),
    found: number('found'),
    rows: number('rows'),
    repeated: number('repeated'),
    others: number('others'),
  }
}
