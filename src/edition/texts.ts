/**
 * The files of an edition that a person writes and that decide what a run makes, each by its hash: two runs with the same texts, deliveries and
 * program make the same. Deliveries are not among them, nor is what only tells of capacity.
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { ReadEdition } from './read-edition.ts'

/** @returns SHA-256 by path in the edition, `/` between folders, in the order of the paths */
export function textsOf({
  dir,
  sources,
  recordSources,
  methods,
}: ReadEdition): Readonly<Record<string, string>> {
  const lists = existsSync(join(dir, 'codelists'))
    ? readdirSync(join(dir, 'codelists')).filter((name) => name.endsWith('.yaml'))
    : []
  const names = [
    'corridor.yaml',
    'methods.yaml',
    ...lists.map((name) => `codelists/${name}`),
    ...[...sources, ...recordSources].map(({ id }) => `sources/${id}/source.yaml`),
    ...(methods?.spine.model === undefined ? [] : [methods.spine.model]),
  ]
  return Object.fromEntries(
    names
      .filter((name) => existsSync(join(dir, name)))
      .toSorted()
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(dir, name)))
          .digest('hex'),
      ]),
  )
}

/** Paths of the texts that differ, or that one of the two lacks. */
export const differingTexts = (
  a: Readonly<Record<string, string>>,
  b: Readonly<Record<string, string>>,
): readonly string[] =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((name) => a[name] !== b[name]).toSorted()
