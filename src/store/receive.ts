/**
 * Receive a delivery: keep its bytes as they are under their hash, look at its shape, write a receipt.
 *
 * The bytes are kept first, so that a file that is refused is kept too. A file whose receipt says that its shape was found
 * good, for the same encoding, delimiter and columns, is not read again.
 */
import { createHash } from 'node:crypto'
import { copyFileSync, createReadStream, existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { problem } from '../problem.ts'
import type { SourceFile } from '../edition/source.ts'
import type { Catalog, Receipt } from './catalog.ts'
import { making, settle } from '../durable.ts'
import { inspect } from './inspect.ts'

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}

/**
 * @param now the moment of arrival, ISO date and time
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
): Promise<Receipt> {
  const shown = `${source}/${file.name}`
  if (!existsSync(path)) throw problem('read.missing-file', { file: shown, path })
  const sha256 = await sha256Of(path)
  const place = join(deliveries, `${sha256}.csv`)
  if (!existsSync(place)) {
    const made = making(place)
    copyFileSync(path, made)
    settle(made, place)
  }
  const shape = JSON.stringify([file.encoding, file.delimiter, Object.keys(file.columns)])
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
  if (known?.shape === shape) return known
  catalog.keepReceipt(receipt)
  const sound = { ...receipt, rows: await inspect(place, shown, file), shape }
  catalog.keepReceipt(sound)
  return sound
}
