/**
 * Datasets: immutable Parquet files, each under the key of what made it, each with a manifest.
 *
 * The key is a hash over the SQL and the content of the inputs, so a dataset whose key exists need not be made again. The
 * manifest is written last: a file without one does not count. Both are looked at, byte by byte, before a dataset is used: one that
 * is damaged does not count either, and is made again.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { checkedJson, readCheckedJson } from '../checked-json.ts'
import { making, replaceFile, settle, sweep } from '../durable.ts'
import { hashFile } from '../hash-file.ts'

const Manifest = z.strictObject({
  step: z.string(),
  key: z.string(),
  columns: z.array(z.string()),
  rows: z.number().int(),
  /** SHA-256 of the Parquet file. */
  content: z.string(),
  /** Content of every input by its name. */
  inputs: z.record(z.string(), z.string()),
  sql: z.string(),
})
export type Manifest = z.infer<typeof Manifest>

/** Folders beside the datasets that are not made by steps: accepted records, reports of intake, the spine. */
const others = ['records', 'reports', 'spine']

const folder = (step: string): string => step.replaceAll('/', '--')

export const keyOf = (sql: string, inputs: Readonly<Record<string, string>>, program: string): string =>
  createHash('sha256')
    .update(JSON.stringify([program, sql, Object.entries(inputs).toSorted(([a], [b]) => (a < b ? -1 : 1))]))
    .digest('hex')

export interface Datasets {
  /** Path of the Parquet file of a key, whether it exists or not. */
  path(step: string, key: string): string
  /** Undefined where it was not made, or is not as it was made. */
  find(step: string, key: string): Promise<Manifest | undefined>
  /** Make the file with `write`, which gets the path to write to and gives the number of rows. */
  make(
    manifest: Omit<Manifest, 'rows' | 'content'>,
    write: (path: string) => Promise<number>,
  ): Promise<Manifest>
  /** Remove datasets that no step of `keep` (by step, the key) uses. */
  prune(keep: ReadonlyMap<string, string>): void
}

/** @param note told in a sentence which dataset is damaged or gone */
export function datasets(root: string, note: (line: string) => void = () => undefined): Datasets {
  const dirOf = (step: string): string => join(root, folder(step))
  const pathOf = (step: string, key: string): string => join(dirOf(step), `${key.slice(0, 32)}.parquet`)
  const manifestOf = (step: string, key: string): string => join(dirOf(step), `${key.slice(0, 32)}.json`)
  return {
    path: pathOf,
    find: async (step, key) => {
      const path = manifestOf(step, key)
      if (!existsSync(path)) return undefined
      const missing = (what: string): undefined => {
        note(`${step}: ${what}; it is made again`)
      }
      if (!existsSync(pathOf(step, key))) return missing('its file is gone')
      const read = Manifest.safeParse(readCheckedJson(path))
      if (!read.success || read.data.key !== key) return missing('its manifest is damaged')
      const isWhole = (await hashFile(pathOf(step, key))) === read.data.content
      return isWhole ? read.data : missing('its file is damaged')
    },
    make: async (given, write) => {
      mkdirSync(dirOf(given.step), { recursive: true })
      sweep(dirOf(given.step))
      const path = pathOf(given.step, given.key)
      const made = making(path)
      try {
        const rows = await write(made)
        const manifest = { ...given, rows, content: await hashFile(made) }
        settle(made, path)
        replaceFile(manifestOf(given.step, given.key), checkedJson(manifest))
        return manifest
      } catch (error) {
        rmSync(made, { force: true })
        throw error
      }
    },
    prune: (keep) => {
      const wanted = new Map([...keep].map(([step, key]) => [folder(step), key.slice(0, 32)]))
      for (const dir of readdirSync(root)) {
        if (others.includes(dir)) continue
        for (const name of readdirSync(join(root, dir))) {
          if (!name.startsWith(wanted.get(dir) ?? ' ')) rmSync(join(root, dir, name))
        }
      }
    },
  }
}
