/**
 * A folder of the vocabulary in which each file holds a list of things with ids (questions by group, actions by objective).
 * The order is that of the file names, and of each list: it is the order in which a person reads them.
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { problem } from '../problem.ts'
import { readDocument } from './read-document.ts'

/**
 * Read every `.yaml` file of `folder` (inside `dir`); one id in two places is refused.
 *
 * @throws standards.invalid
 */
export function readLists<T extends { id: string }>(
  dir: string,
  folder: string,
  schema: z.ZodType<T>,
): readonly T[] {
  const seen = new Set<string>()
  return readdirSync(join(dir, folder))
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .flatMap((name) => {
      const file = `${folder}/${name}`
      const list = readDocument(dir, file, z.array(schema))
      for (const { id } of list) {
        if (seen.has(id)) throw problem('standards.invalid', { file, where: 'id', found: `${id} twice` })
        seen.add(id)
      }
      return list
    })
}
