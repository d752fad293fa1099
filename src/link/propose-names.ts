/**
 * Spellings of one name that confident links have shown, proposed for the dictionary of names; a person approves them.
 */
import { mineEquivalents, readNameDictionary, writeProposals } from '../names/index.ts'
import type { LinkedNames, Proposal } from '../names/index.ts'
import { dataset, id, relation, sql } from '../sql/index.ts'
import { linksFile, openLinkage, recordsFile } from './open-linkage.ts'

/** Only links that are as sure as this show spellings. */
const confident = 0.999

/**
 * @returns a CSV with a row per pair of spellings (see proposals-csv.ts), and how many there are
 * @throws link.unknown-linkage
 */
export async function proposeNames(
  folder: string,
): Promise<{ readonly csv: string; readonly proposals: number }> {
  const at = await openLinkage(folder)
  try {
    const dictionary = readNameDictionary()
    const proposals: Proposal[] = []
    for (const { column, kind } of nameColumns(at.model.columns)) {
      const records = dataset(recordsFile, [])
      const rows = await at.rows(
        relation(
          'linked names',
          ['a', 'b', 'weight'],
          `Different values of ${column} in sure links`,
          sql`select least(x.${id(column)}, y.${id(column)}) as a, greatest(x.${id(column)}, y.${id(column)}) as b, cast(count(*) as double) as weight
from ${dataset(linksFile, [])} as k
join ${records} as x on x.source = k.left_source and x.id = k.left_id
join ${records} as y on y.source = k.right_source and y.id = k.right_id
where k.probability >= ${confident} and lower(x.${id(column)}) <> lower(y.${id(column)})
group by 1, 2`,
        ),
        ['a', 'b'],
      )
      const pairs = rows.map((row): LinkedNames => ({
        a: String(row['a']),
        b: String(row['b']),
        weight: Number(row['weight']),
      }))
      proposals.push(...mineEquivalents(pairs, dictionary, { support: 3, kind }))
    }
    return { csv: writeProposals(proposals), proposals: proposals.length }
  } finally {
    at.close()
  }
}

/** Columns of the file that the model reads as names. */
function nameColumns(
  columns: Awaited<ReturnType<typeof openLinkage>>['model']['columns'],
): readonly { readonly column: string; readonly kind: 'given' | 'surname' }[] {
  const found = new Map<string, 'given' | 'surname'>()
  for (const { name_form: form } of columns)
    for (const column of form?.of ?? [])
      if (!found.has(column)) found.set(column, form?.kind === 'surname' ? 'surname' : 'given')
  return [...found].map(([column, kind]) => ({ column, kind }))
}
