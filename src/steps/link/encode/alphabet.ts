/**
 * One byte for each letter: what lets an engine that counts bytes measure texts in letters.
 *
 * DuckDB 1.5 takes é for two signs when it compares texts, Spark and DuckDB 2 for one. Where a column has letters outside ASCII, each
 * of them is given an ASCII sign that the column does not use; a text so spelt has the same distances to the others everywhere.
 */

export interface Alphabet {
  /** Letters outside ASCII, in the order of their code points. */
  readonly from: string
  /** The sign that each is given, place by place. */
  readonly to: string
  /** Letters that share the last sign, because there were more than signs. */
  readonly shared: number
}

export type Alphabets = ReadonlyMap<string, Alphabet>

const ascii = Array.from({ length: 126 }, (_, i) => String.fromCodePoint(i + 1))

/**
 * @param letters every letter of the column, each once
 * @returns undefined where all are ASCII
 */
export function alphabet(letters: readonly string[]): Alphabet | undefined {
  const used = new Set(letters)
  const foreign = [...used].filter((c) => (c.codePointAt(0) ?? 0) > 126).toSorted((a, b) => (a < b ? -1 : 1))
  if (foreign.length === 0) return undefined
  const free = ascii.filter((c) => !used.has(c) && /[^\s'\\]/.test(c)).toReversed()
  const last = free.at(-1) ?? '~'
  return {
    from: foreign.join(''),
    to: foreign.map((_, i) => free[i] ?? last).join(''),
    shared: Math.max(0, foreign.length - free.length),
  }
}
