/**
 * The code that a reader means by a name typed into the form, whatever its case and accents.
 */
import type { CodeName } from '../../code-names.ts'

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()

/** The code among `codes` with this name or this code; else the only one whose name begins so; else undefined. */
export function codeByName(
  codes: readonly string[],
  dimension: string,
  name: CodeName,
  typed: string,
): string | undefined {
  const wanted = plain(typed)
  const exact = codes.find((c) => plain(c) === wanted || plain(name(dimension, c)) === wanted)
  if (exact !== undefined) return exact
  const begun = codes.filter((c) => plain(name(dimension, c)).startsWith(wanted))
  return begun.length === 1 ? begun[0] : undefined
}
