/**
 * A cell's key as its address writes it (cell-href.ts): codes joined by dots.
 */

/** Codes in the order of the table's dimensions; undefined where their number is not that of the dimensions. */
export function parseKey(dimensions: readonly string[], text: string): readonly string[] | undefined {
  const codes = text.split('.')
  return codes.length === dimensions.length && codes.every((code) => code !== '') ? codes : undefined
}
