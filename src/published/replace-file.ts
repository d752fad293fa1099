/**
 * Put a file in place so that a reader, or a power cut, finds either the old one or the new one, never half of one: write
 * beside it, flush to disk, rename, flush the folder.
 */
import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** Write `text` to `path`. */
export function replaceFile(path: string, text: string): void {
  const beside = join(dirname(path), `.tmp-${process.pid}-${basename(path)}`)
  writeFileSync(beside, text)
  moveIntoPlace(beside, path)
}

/** Move the finished file `from` to `to`, in the same folder. */
export function moveIntoPlace(from: string, to: string): void {
  flush(from, 'r+')
  renameSync(from, to)
  flush(dirname(to), 'r')
}

function flush(path: string, mode: string): void {
  const handle = openSync(path, mode)
  fsyncSync(handle)
  closeSync(handle)
}
