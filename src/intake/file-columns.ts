/**
 * Columns of a file that its mapping reads.
 */
import type { RecordFile, RecordMapping } from '../edition/record-source.ts'

/** Each once, in the order of the mapping; what an expression reads is not among them. */
export const fileColumns = (file: RecordFile): readonly string[] => [
  ...new Set([
    ...Object.values(file.columns).flatMap((mapping) => mapping.from ?? []),
    ...(file.full_name === undefined ? [] : [file.full_name.from]),
  ]),
]

/** All columns that a file has to have, those that expressions name among them. */
export const neededColumns = (file: RecordFile): readonly string[] => [
  ...new Set([
    ...fileColumns(file),
    ...Object.values(file.columns).flatMap((mapping) => columnsRead(mapping)),
  ]),
]

/** Columns that a mapping reads, as the file calls them: the one it comes from, or those that its expression names. */
export const columnsRead = (mapping: Pick<RecordMapping, 'from' | 'sql'> | undefined): readonly string[] =>
  mapping?.from === undefined
    ? [
        ...new Set(
          Array.from((mapping?.sql ?? '').matchAll(/"((?:[^"]|"")+)"/g), ([, name = '']) =>
            name.replaceAll('""', '"'),
          ),
        ),
      ]
    : [mapping.from]
