/**
 * Write so that a crash at any moment leaves either the old file or the new one, whole.
 *
 * The file is made beside its place under a name that starts with `.making-`, flushed to the disk, renamed, and the folder is
 * flushed too. What a killed process left behind is swept at the next run.
 */
import { closeSync, fsyncSync, openSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

const mark = '.making-'

/** The name under which a file is made before it gets its place. */
export const making = (path: string): string => join(dirname(path), `${mark}${process.pid}-${basename(path)}`)

const flush = (path: string): void => {
  const handle = openSync(path, 'r')
  fsyncSync(handle)
  closeSync(handle)
}

/** Give a finished file its place, atomically. */
export function settle(made: string, path: string): void {
  flush(made)
  renameSync(made, path)
  flush(dirname(path))
}

/** Write a small text to `path`, atomically; where it cannot be written, what stood there stays. @param mode of the file, 0o600 for one with names */
export function replaceFile(path: string, text: string, mode = 0o666): void {
  const made = making(path)
  try {
    writeFileSync(made, text, { mode })
    settle(made, path)
  } catch (error) {
    rmSync(made, { force: true })
    throw error
  }
}

/** Remove what a killed process left half-made in a folder. */
export function sweep(dir: string): void {
  for (const name of readdirSync(dir))
    if (name.startsWith(mark)) rmSync(join(dir, name), { recursive: true, force: true })
}
