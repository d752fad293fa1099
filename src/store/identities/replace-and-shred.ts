/**
 * Replace a file so that a crash leaves the old or the new one, and write over the bytes of the old one.
 *
 * Overwriting is best effort: a disk that moves blocks (SSD), a snapshot or a backup may keep them. Backups of wrapped keys must
 * therefore expire no later than what they open.
 */
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { replaceFile } from '../../durable.ts'

const oldOf = (path: string): string => `${path}.old`

/** Write zeros over a file, and remove it. */
export function shred(path: string): void {
  const handle = openSync(path, 'r+')
  try {
    writeSync(handle, Buffer.alloc(statSync(path).size))
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  rmSync(path)
}

/**
 * Finish what a killed process had begun: the old file is overwritten, unless it is still the one in force, and so is a new one that never
 * got its name. Whoever calls this holds the lock of the file.
 */
export function shredLeftover(path: string): void {
  for (const name of readdirSync(dirname(path)))
    if (/^\.making-\d+-/.test(name) && name.endsWith(`-${basename(path)}`)) shred(join(dirname(path), name))
  const old = oldOf(path)
  if (!existsSync(old)) return
  if (existsSync(path) && statSync(old).ino === statSync(path).ino) rmSync(old)
  else shred(old)
}

/** Write `text` to `path`, atomically; what stood there is overwritten. */
export function replaceAndShred(path: string, text: string): void {
  shredLeftover(path)
  const old = oldOf(path)
  if (existsSync(path)) linkSync(path, old)
  replaceFile(path, text)
  shredLeftover(path)
}
