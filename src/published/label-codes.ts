/**
 * What codes are called, in the words of the vocabulary that travels with a release.
 */
import { ageLabel } from '../standards/age.ts'
import type { Language } from '../standards/labels.ts'
import type { Vocabulary } from './model.ts'

type Words = Pick<Vocabulary, 'concepts' | 'codelists' | 'areas' | 'sources'>

/** The names of `codes` as values of `concept`, in their order; the code itself where nothing names it (times, grid cells). */
export function labelCodes(
  vocabulary: Words,
  concept: string,
  codes: readonly string[],
  language: Language,
): readonly { readonly id: string; readonly label: string }[] {
  const list = vocabulary.concepts.find((c) => c.id === concept)?.codelist
  if (list === 'CL_AGE') return codes.map((id) => ({ id, label: ageLabel(id, language) }))
  const own = vocabulary.codelists.find((l) => l.id === list)?.codes ?? []
  const sources = list === 'CL_SOURCE' ? vocabulary.sources.map((s) => ({ id: s.id, name: s.title })) : []
  const named = list === 'CL_AREA' ? vocabulary.areas : [...own, ...sources]
  const names = new Map(named.map((code) => [code.id, code.name[language]]))
  return codes.map((id) => ({ id, label: names.get(id) ?? id }))
}
