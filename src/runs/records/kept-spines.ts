/**
 * The spines that runs have made, each kept for good: with them the persons of an earlier state have the numbers that they had then.
 *
 * A spine holds pseudonyms, numbers and probabilities, so it outlives the keys of identities. `spine/kept/` has each under the SHA-256 of its
 * file, with a note beside it that is written last: a file without one does not count.
 */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { checkedJson, readCheckedJson } from '../../checked-json.ts'
import { replaceFile } from '../../durable.ts'
import { hashFile } from '../../hash-file.ts'
import { spineFile } from '../../link/spine.ts'
import { linkOrCopy } from '../../store/link-or-copy.ts'

const KeptSpine = z.strictObject({
  /** Of the records that it links; see `recordsKey`. */
  records: z.string(),
  /** SHA-256 of its file. */
  content: z.string(),
  /** The first number that no person ever had. */
  next: z.number().int().positive(),
  /** When it was made, ISO date and time. */
  at: z.string(),
})
export type KeptSpine = z.infer<typeof KeptSpine>

const folderOf = (spine: string): string => join(spine, 'kept')
const fileOf = (spine: string, content: string, ending: string): string =>
  join(folderOf(spine), `${content.slice(0, 32)}.${ending}`)

/** The same for the same records, in whatever order they were taken in. @param contents SHA-256 of each file of records, by name */
export const recordsKey = (contents: readonly (readonly [string, string])[]): string =>
  createHash('sha256')
    .update(JSON.stringify(contents.toSorted(([a], [b]) => (a < b ? -1 : 1))))
    .digest('hex')

/** Keep the spine that stands in the folder `spine`, once. */
export function keepSpine(spine: string, kept: KeptSpine): void {
  const note = fileOf(spine, kept.content, 'json')
  if (existsSync(note)) return
  linkOrCopy(join(spine, spineFile), fileOf(spine, kept.content, 'parquet'))
  replaceFile(note, checkedJson(kept))
}

/**
 * The spine of a moment: of those of the same records the last one made by then, else the first one made after; where none is of the
 * same records, the last one made by then, onto which they can be linked. Damaged ones are passed over.
 */
export async function spineAt(
  spine: string,
  records: string,
  at: string,
): Promise<(KeptSpine & { readonly path: string }) | undefined> {
  const all = (existsSync(folderOf(spine)) ? readdirSync(folderOf(spine)) : [])
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const read = KeptSpine.safeParse(readCheckedJson(join(folderOf(spine), name)))
      return read.success ? [read.data] : []
    })
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
  const [then, after] = [all.filter((one) => one.at <= at), all.filter((one) => one.at > at)]
  const same = (one: KeptSpine): boolean => one.records === records
  for (const one of [...then.filter(same).toReversed(), ...after.filter(same), ...then.toReversed()]) {
    const path = fileOf(spine, one.content, 'parquet')
    if (existsSync(path) && (await hashFile(path)) === one.content) return { ...one, path }
  }
  return undefined
}
