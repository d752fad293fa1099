/**
 * Receive a delivery: keep its bytes as they are under their hash, look at its shape, write a receipt.
 *
 * The bytes are kept first, so that a file that is refused is kept too. A file whose receipt says that its shape was found
 * good, for the same encoding, delimiter and columns, is not read again.
 */
import { statSync } from 'node:fs'
import type { SourceFile } from '../edition/source.ts'
import type { Catalog, Receipt } from './catalog.ts'
import { inspect } from './inspect.ts'
import { keepBytes } from './keep-bytes.ts'

/**
 * @param now the moment of arrival, ISO date and time
 * @param note told where the kept copy was damaged
 * @returns the receipt; the file stands at `deliveries/SHA256.csv`
 * @throws read.missing-file and what `inspect` throws
 */
export async function receive(
  path: string,
  source: string,
  file: SourceFile,
  deliveries: string,
  catalog: Catalog,
  now: string,
  note: (line: string) => void = () => undefined,
): Promise<Receipt> {
  const shown = `${source}/${file.name}`
  const { sha256, path: place, mended } = await keepBytes(path, shown, deliveries, '.csv')
  if (mended) note(`${shown}: its kept copy was damaged; it is kept again, as it came`)
  // Rows are published: the number stands here too, so that a damaged one is counted again.
  const shapeOf = (rows: number): string =>
    JSON.stringify([file.encoding, file.delimiter, Object.keys(file.columns), rows])
  const known = catalog.receipt(sha256, source, file.name)
  const receipt = {
    sha256,
    source,
    file: file.name,
    bytes: statSync(place).size,
    rows: 0,
    shape: '',
    received: known?.received ?? now,
  }
  if (known !== undefined && known.shape === shapeOf(known.rows)) return { ...known, bytes: receipt.bytes }
  catalog.keepReceipt(receipt)
  const rows = await inspect(place, shown, file)
  const sound = { ...receipt, rows, shape: shapeOf(rows) }
  catalog.keepReceipt(sound)
  return sound
}
