/**
 * Keep the bytes of a file as they are, under their hash; bytes that are there already are not written again.
 */
import { createHash } from 'node:crypto'
import { copyFileSync, createReadStream, existsSync } from 'node:fs'
import { join } from 'node:path'
import { problem } from '../problem.ts'
import { making, settle } from '../durable.ts'

export interface KeptBytes {
  readonly sha256: string
  /** Path under which they are kept. */
  readonly path: string
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}

/**
 * @param shown how the file is called in a problem
 * @param ending of the kept file's name, with its dot
 * @throws read.missing-file
 */
export async function keepBytes(
  path: string,
  shown: string,
  deliveries: string,
  ending: string,
): Promise<KeptBytes> {
  if (!existsSync(path)) throw problem('read.missing-file', { file: shown, path })
  const sha256 = await sha256Of(path)
  const place = join(deliveries, `${sha256}${ending}`)
  if (!existsSync(place)) {
    const made = making(place)
    copyFileSync(path, made)
    settle(made, place)
  }
  return { sha256, path: place }
}
