/**
 * A folder of the vocabulary in which each file holds one thing with an id (a codelist, a table, ...).
 * The order of the answer is that of the ids, whatever the files are called.
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import { problem } from '../problem.ts'
import { readDocument } from './read-document.ts'

/**
 * Read every `.yaml` file of `folder` (inside `dir`) but `except`, in the order of their ids; two files with one id are refused.
 *
 * @throws standards.invalid
 */
export function readFolder<T extends { id: string }>(
  dir: string,
  folder: string,
  schema: z.ZodType<T>,
  except?: string,
): readonly T[] {
  const found = new Map<string, T>()
  for (const name of readdirSync(join(dir, folder)).toSorted()) {
    if (!name.endsWith('.yaml') || name === except) continue
    const file = `${folder}/${name}`
    const one = readDocument(dir, file, schema)
    if (found.has(one.id)) {
      throw problem('standards.invalid', {
        file,
        where: 'id',
        found: `${one.id} is also the id of another file`,
      })
    }
    found.set(one.id, one)
  }
  return [...found.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1))
}
