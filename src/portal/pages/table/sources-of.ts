/**
 * The sources that a table rests on: those whose files fill it or, where it is computed, those of the tables it is computed from.
 */
import type { Vocabulary } from '../../../published/model.ts'

/** Ids of the sources, in the edition's order. */
export function sourcesOf(
  vocabulary: Pick<Vocabulary, 'tables' | 'sources'>,
  table: string,
): readonly string[] {
  const reached = new Set<string>()
  const walk = (id: string): void => {
    if (reached.has(id)) return
    reached.add(id)
    for (const input of vocabulary.tables.find((t) => t.id === id)?.inputs ?? []) walk(input.table)
  }
  walk(table)
  return vocabulary.sources.filter((s) => s.files.some((f) => reached.has(f.table))).map((s) => s.id)
}
