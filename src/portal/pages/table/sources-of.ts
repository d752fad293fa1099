/**
 * The sources that a table rests on: those whose files or records fill it or, where it is computed, those of the tables it is computed from.
 */
import type { Release } from '../../../published/model.ts'
import { isReported } from '../../../published/public-source.ts'
import { isFromRecords } from '../../../standards/table.ts'

/** Ids of the sources, in the edition's order. Which records fill a table, its cells say. */
export async function sourcesOf(
  release: Pick<Release, 'vocabulary' | 'codes'>,
  table: string,
): Promise<readonly string[]> {
  const { tables, sources } = release.vocabulary
  const reached = new Set<string>()
  const walk = (id: string): void => {
    if (reached.has(id)) return
    reached.add(id)
    for (const input of tables.find((t) => t.id === id)?.inputs ?? []) walk(input.table)
  }
  walk(table)
  const counted = tables.filter(
    (t) => reached.has(t.id) && isFromRecords(t) && t.dimensions.includes('SOURCE'),
  )
  const named = new Set((await Promise.all(counted.map((t) => release.codes(t.id, 'SOURCE')))).flat())
  return sources
    .filter((s) => (isReported(s) ? s.files.some((f) => reached.has(f.table)) : named.has(s.id)))
    .map((s) => s.id)
}
