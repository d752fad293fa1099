/**
 * Give a file that never changes a second name: a hard link, or a copy where the disk knows none.
 */
import { constants, copyFileSync, linkSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { making, settle } from '../durable.ts'

/** Answers of systems and disks that do not link: another disk, exFAT, some network folders. */
const unlinked = ['EXDEV', 'EPERM', 'ENOTSUP', 'ENOSYS', 'EMLINK']

/** The file at `from` under the name `to`, whose folder is made where it is absent; a file that is there stays. */
export function linkOrCopy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true })
  try {
    linkSync(from, to)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === 'EEXIST') return
    if (!unlinked.includes(code)) throw error
    const made = making(to)
    copyFileSync(from, made, constants.COPYFILE_FICLONE)
    settle(made, to)
  }
}
