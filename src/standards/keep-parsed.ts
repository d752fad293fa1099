/**
 * The last step of `npm run build`: read every file of `standards/` and keep what it holds beside the built program; see parsed.ts.
 */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import { parseDocument } from 'yaml'
import { replaceFile } from '../durable.ts'
import { parsedPath, textKey } from './parsed.ts'
import type { Parsed } from './parsed.ts'

/** What the files of a folder hold, as far as JSON can say it. One that is no YAML is left to whoever asks for it. */
export function parseAll(dir: string): Parsed {
  const found: Record<string, unknown> = {}
  for (const file of globSync('**/*.yaml', { cwd: dir }).toSorted()) {
    const text = readFileSync(join(dir, file), 'utf8')
    const document = parseDocument(text)
    const value: unknown = document.toJS()
    if (document.errors.length === 0 && isDeepStrictEqual(JSON.parse(JSON.stringify(value ?? null)), value))
      found[textKey(text)] = value
  }
  return found
}

if (import.meta.main)
  replaceFile(
    parsedPath,
    JSON.stringify(parseAll(fileURLToPath(new URL('../../standards', import.meta.url)))),
  )
