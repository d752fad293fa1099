/**
 * What a delivery was read by: it is looked at again where that has changed since.
 */
import { createHash } from 'node:crypto'
import type { RecordFile, RecordSource } from '../edition/record-source.ts'

/** A fingerprint of the description of a file and of what decides on it. */
export const descriptionOf = (source: RecordSource, file: RecordFile): string =>
  createHash('sha256')
    .update(JSON.stringify([source.record_type, source.most_set_aside, file]))
    .digest('hex')
