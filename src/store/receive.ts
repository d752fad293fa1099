/**
 * Receive a delivery: keep its bytes as they are under their hash, look at its shape, write a receipt.
 *
 * The bytes are kept first, so that a file that is refused is kept too. A file whose receipt exists is not read again.
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
  const known = catalog.receipt(sha256, source, file.name)
  const receipt = {
    sha256,
    source,
    file: file.name,
    bytes: statSync(place).size,
    rows: known?.rows ?? 0,
    received: known?.received ?? now,
  }
  catalog.keepReceipt(receipt)
  const rows = await (known !== undefined && known.rows > 0 && existsSync(place)
    ? shapeKnown(known, file, place, shown)
    : inspect(place, shown, file))
  catalog.keepReceipt({ ...receipt, rows })
  return { ...receipt, rows }
}

/** A receipt says that the shape was good for the mapping of that day; the header is cheap to look at again. */
async function shapeKnown(known: Receipt, file: SourceFile, place: string, shown: string): Promise<number> {
  await header(place, shown, file)
  return known.rows
}

async function header(place: string, shown: string, file: SourceFile): Promise<void> {
  for await (const chunk of createReadStream(place, {
    end: 65_535,
    encoding: file.encoding === 'latin-1' ? 'latin1' : file.encoding === 'utf-16' ? 'utf16le' : 'utf8',
  })) {
    const line = String(chunk).split(/\r?\n/, 1)[0] ?? ''
    const found = line
      .replace(/^\uFEFF/, '')
      .split(file.delimiter)
      .map((name) => name.replaceAll('"', ''))
    const missing = Object.keys(file.columns).filter((name) => !found.includes(name))
    if (missing.length > 0)
      throw problem('read.missing-column', { file: shown, missing, found: found.slice(0, 30) })
    return
  }
}
