/**
 * SHA-256 of a file, a large one piece by piece: memory does not grow with it, and a server goes on answering.
 */
import { createHash } from 'node:crypto'
import { createReadStream, readFileSync, statSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'

const piece = 1 << 20

/** @returns 64 hexadecimal digits */
export async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  if (statSync(path).size <= piece) return hash.update(readFileSync(path)).digest('hex')
  await pipeline(createReadStream(path, { highWaterMark: piece }), hash)
  return hash.digest('hex')
}
