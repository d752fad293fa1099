/**
 * Columns of a file that its mapping reads.
 */
import type { RecordFile } from '../edition/record-source.ts'

/** Each once, in the order of the mapping; what an expression reads is not among them. */
export const fileColumns = (file: RecordFile): readonly string[] => [
  ...new Set([
    ...Object.values(file.columns).flatMap((mapping) => mapping.from ?? []),
    ...(file.full_name === undefined ? [] : [file.full_name.from]),
  ]),
]
