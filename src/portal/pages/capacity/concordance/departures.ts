/**
 * Where a standard departs from the first one of its definition, in the limit or in the basis. The vocabulary's codes decide; where
 * a definition has none, the words do.
 */
import type { Definition } from '../../../../standards/definition.ts'

export interface Departure {
  readonly limit: boolean
  readonly basis: boolean
}

/** One for each standard of the definition, in its order. */
export function departures({ said }: Definition): readonly Departure[] {
  const [first] = said
  const limit = (one: Definition['said'][number]): string => one.code?.limit ?? one.threshold?.en ?? ''
  const basis = (one: Definition['said'][number]): string => one.code?.basis ?? one.basis.en
  return said.map((one) => ({
    limit: first !== undefined && limit(one) !== limit(first),
    basis: first !== undefined && basis(one) !== basis(first),
  }))
}
