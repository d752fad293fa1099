/** Suppress a table given as rows, and name what is withheld as the reference does: code/code, T for a total. */
import { suppressionPattern } from '../../../../src/steps/protect/magnitude/suppression-pattern.ts'
import type { PatternInput } from '../../../../src/steps/protect/magnitude/suppression-pattern.ts'

export interface Found {
  readonly primary: readonly string[]
  readonly secondary: readonly string[]
  readonly cells: number
}

/** @param named variables of the two codes of a name, the finer ones first */
export function pattern(input: PatternInput, named: readonly [readonly string[], readonly string[]]): Found {
  const all = suppressionPattern(input)
  const names = (why: 'primary' | 'secondary'): readonly string[] =>
    all
      .filter(({ withheld }) => withheld === why)
      .map(({ codes }) =>
        named
          .map((variables) => variables.map((v) => codes[v]).find((code) => code !== undefined) ?? 'T')
          .join('/'),
      )
      .toSorted()
  return { primary: names('primary'), secondary: names('secondary'), cells: all.length }
}

/** Names in the text of the reference, in order. */
export const listed = (withheld: { readonly primary: string; readonly secondary: string }) => ({
  primary: withheld.primary.split(' ').toSorted(),
  secondary: withheld.secondary.split(' ').toSorted(),
})
