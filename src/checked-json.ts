/**
 * Small JSON documents that carry the hash of themselves, so that a changed byte in a number is found as surely as a missing brace.
 *
 * `check` stands last and is the SHA-256 of the compact JSON of the others, in the order in which they stand. Documents of versions up to 0.3.0
 * have none, and are read as they are.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

type Document = Readonly<Record<string, unknown>>

const checkOf = (document: Document): string =>
  createHash('sha256').update(JSON.stringify(document)).digest('hex')

/** The text of `document` with its check. */
export function checkedJson(document: object, indent = 1): string {
  const plain = JSON.parse(JSON.stringify(document)) as Document
  return `${JSON.stringify({ ...plain, check: checkOf(plain) }, null, indent)}\n`
}

/** @returns the document without its check; undefined where there is no file, or it is not what was written */
export function readCheckedJson(path: string): unknown {
  try {
    const { check, ...document } = JSON.parse(readFileSync(path, 'utf8')) as Document
    return check === undefined || check === checkOf(document) ? document : undefined
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code !== 'ENOENT') throw error
    return undefined
  }
}
