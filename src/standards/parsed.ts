/**
 * What the files of the vocabulary hold, read once when the program is built: a megabyte of YAML takes half a second, which every command
 * would wait for.
 *
 * A file is found by the hash of its text, so one that was changed since is read anew. Where the program runs from its source all are.
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Values by `textKey` of the text that they were read from. */
export type Parsed = Readonly<Record<string, unknown>>

/** Beside the built program, and nowhere else. */
export const parsedPath = fileURLToPath(new URL('parsed.json', import.meta.url))

export const textKey = (text: string): string => createHash('sha256').update(text).digest('base64url')

let built: Parsed | undefined

/** What the text of a file holds; undefined where it was not there when the program was built. */
export function parsedBefore(text: string): unknown {
  built ??= existsSync(parsedPath) ? (JSON.parse(readFileSync(parsedPath, 'utf8')) as Parsed) : {}
  return built[textKey(text)]
}
