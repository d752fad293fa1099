/**
 * The order in which a reader expects the codes of a dimension: that of the codelist; ages from young to old; times from
 * early to late. Codes that no list has (times, grid cells) come last, in the order of their text.
 */
import { compareAges } from '../standards/age.ts'
import type { Vocabulary } from './model.ts'

/** Put `codes` of the concept `concept` in order. */
export function orderCodes(
  vocabulary: Pick<Vocabulary, 'concepts' | 'codelists' | 'areas'>,
  concept: string,
  codes: readonly string[],
): readonly string[] {
  const list = vocabulary.concepts.find((c) => c.id === concept)?.codelist
  if (list === 'CL_AGE') return codes.toSorted(compareAges)
  const listed =
    list === 'CL_AREA' ? vocabulary.areas : vocabulary.codelists.find((l) => l.id === list)?.codes
  const rank = new Map(listed?.map((code, i) => [code.id, i]))
  const last = rank.size
  return codes.toSorted((a, b) => {
    const byList = (rank.get(a) ?? last) - (rank.get(b) ?? last)
    return byList !== 0 ? byList : a < b ? -1 : a > b ? 1 : 0
  })
}
