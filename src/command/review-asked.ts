/** What is asked of a review on the command line, of a linkage or of an edition. */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { problem } from '../problem.ts'

export interface ReviewAsked {
  readonly out?: string | undefined
  readonly sample?: string | undefined
  readonly seed: string
  /** Who opens the identities of an edition. */
  readonly by?: string | undefined
  readonly json: boolean
}

/** @throws cli.invalid-option */
export function whole(name: string, text: string): number {
  const n = Number(text)
  if (Number.isInteger(n) && n >= 1) return n
  throw problem('cli.invalid-option', { message: `--${name} is a whole number from 1 on, not “${text}”.` })
}

/** @throws read.missing-file */
export function readSheetFile(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw problem('read.missing-file', { file: basename(path), path })
  }
}
