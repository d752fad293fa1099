/** The example data of R's survey package, where they are at hand. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'

export const folder = join(import.meta.dirname, '../../../../../shared/data/survey')

export type Texts = Readonly<Record<string, readonly string[]>>

/** Columns of a file, as texts. */
export function columnsOf(file: string): Texts {
  const rows: Record<string, string>[] = parse(readFileSync(join(folder, file), 'utf8'), { columns: true })
  return Object.fromEntries(
    Object.keys(rows[0] ?? {}).map((name) => [name, rows.map((row) => row[name] ?? '')]),
  )
}

export const numbers = (texts: readonly string[] | undefined): Float64Array =>
  Float64Array.from(texts ?? [], (text) => (text === '' ? Number.NaN : Number(text)))
