/**
 * Whether the accepted records of a delivery are still as they were written: each file has its hash beside it.
 */
import { existsSync, readFileSync } from 'node:fs'
import { hashFile } from '../hash-file.ts'

/** Where the SHA-256 of a file of records stands. It is written before the file gets its name, so that none is ever without. */
export const hashPath = (records: string): string => records.replace(/\.parquet$/, '.sha256')

/** SHA-256 of the file as it was written, without a look at it; null where none was. */
export const writtenHash = (records: string): string | null =>
  existsSync(hashPath(records)) ? readFileSync(hashPath(records), 'utf8').trim() : null

/** @returns SHA-256 of the file; undefined where it is gone, or is not the one that was written */
export async function wholeRecords(path: string): Promise<string | undefined> {
  if (!existsSync(path) || !existsSync(hashPath(path))) return undefined
  const hash = await hashFile(path)
  return hash === writtenHash(path) ? hash : undefined
}
