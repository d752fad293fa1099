/**
 * Accepted records as they were before a delivery was looked at again: kept beside those of now, so that an earlier state can be made again.
 */
import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { hashFile } from '../hash-file.ts'
import type { Layout } from '../store/layout.ts'
import { linkOrCopy } from '../store/link-or-copy.ts'
import { recordsPath } from './accepted.ts'
import { wholeRecords } from './whole-records.ts'

/** Where records with this content stand once others have taken their place. */
const earlierPath = (records: string, content: string): string =>
  join(dirname(records), 'earlier', `${basename(records, '.parquet')}-${content.slice(0, 16)}.parquet`)

/**
 * Keep the records that stand at `target`, where they are whole and not those that are about to take their place.
 *
 * @param content SHA-256 of the file that takes their place
 */
export async function keepEarlierRecords(target: string, content: string): Promise<void> {
  const before = await wholeRecords(target)
  if (before === undefined || before === content) return
  linkOrCopy(target, earlierPath(target, before))
}

/**
 * The records of a delivery that have this content, or those of now where it is not known.
 *
 * @returns path and SHA-256 of the file; undefined where it is gone, or is not the one that was written
 */
export async function recordsWith(
  place: Layout,
  source: string,
  sha256: string,
  content: string | undefined,
): Promise<{ readonly path: string; readonly content: string } | undefined> {
  const now = recordsPath(place, source, sha256)
  if (content === undefined) {
    const whole = await wholeRecords(now)
    return whole === undefined ? undefined : { path: now, content: whole }
  }
  for (const path of [now, earlierPath(now, content)])
    if (existsSync(path) && (await hashFile(path)) === content) return { path, content }
  return undefined
}
