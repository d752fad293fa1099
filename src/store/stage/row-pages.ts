/**
 * Rows that are read one by one, in pages column by column as an engine takes them: one page is held, however many rows come.
 */
import type { NumberedTexts } from '../../engine/private-duckdb.ts'
import type { NumberedRow } from './row.ts'

/** A page is given when it has so many rows or so many characters. */
export const rowsHeld = 20_000
const charactersHeld = 32_000_000

/** @param width how many columns there are */
export async function* rowPages(
  rows: AsyncIterable<NumberedRow>,
  width: number,
): AsyncGenerator<NumberedTexts> {
  const empty = (): (string | null)[][] => Array.from({ length: width }, () => [])
  let row: bigint[] = []
  let texts = empty()
  let characters = 0
  for await (const { row: number, fields } of rows) {
    row.push(BigInt(number))
    for (const [i, column] of texts.entries()) {
      const text = fields[i] ?? null
      column.push(text)
      characters += text?.length ?? 0
    }
    if (row.length < rowsHeld && characters < charactersHeld) continue
    yield { row, texts }
    row = []
    texts = empty()
    characters = 0
  }
  if (row.length > 0) yield { row, texts }
}
