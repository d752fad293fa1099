/**
 * Groups of countries: `standards/groups/*.yaml`. A file holds one group (ECOWAS) or a list of them (the regions of the
 * United Nations).
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { problem } from '../problem.ts'
import { Group } from './group.ts'
import { readDocument } from './read-document.ts'

const File = z.union([Group, z.array(Group)])

/**
 * Read every group under `dir` (the folder `standards`), in the order of their ids; two groups with one id are refused.
 *
 * @throws standards.invalid
 */
export function readGroups(dir: string): Group[] {
  const found = new Map<string, Group>()
  for (const name of readdirSync(join(dir, 'groups')).toSorted()) {
    if (!name.endsWith('.yaml')) continue
    const file = `groups/${name}`
    for (const group of [readDocument(dir, file, File)].flat()) {
      if (found.has(group.id)) {
        throw problem('standards.invalid', {
          file,
          where: 'id',
          found: `${group.id} is the id of two groups`,
        })
      }
      found.set(group.id, group)
    }
  }
  return [...found.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1))
}
