/**
 * Keep the bytes of a file as they are, under their hash. A kept copy whose bytes are no more those of its name is written again.
 */
import { copyFileSync, existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { problem } from '../problem.ts'
import { making, settle } from '../durable.ts'
import { hashFile } from '../hash-file.ts'

export interface KeptBytes {
  readonly sha256: string
  /** Path under which they are kept. */
  readonly path: string
  /** A copy was there, and damaged. */
  readonly mended: boolean
}

/**
 * @param shown how the file is called in a problem
 * @param ending of the kept file's name, with its dot
 * @throws read.missing-file, intake.changing-file
 */
export async function keepBytes(
  path: string,
  shown: string,
  deliveries: string,
  ending: string,
): Promise<KeptBytes> {
  if (!existsSync(path)) throw problem('read.missing-file', { file: shown, path })
  const sha256 = await hashFile(path)
  const place = join(deliveries, `${sha256}${ending}`)
  const isKept = existsSync(place)
  if (isKept && (await hashFile(place)) === sha256) return { sha256, path: place, mended: false }
  const made = making(place)
  try {
    copyFileSync(path, made)
    if ((await hashFile(made)) !== sha256) throw problem('intake.changing-file', { file: shown })
    settle(made, place)
  } catch (error) {
    rmSync(made, { force: true })
    throw error
  }
  return { sha256, path: place, mended: isKept }
}
