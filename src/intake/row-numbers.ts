/**
 * Numbers of rows as a person reads and finds them: neighbours drawn together, and the line of the file or row of the sheet that the
 * first row after the header stands in.
 */
import type { RecordFile } from '../edition/record-source.ts'

/** So many rows of a finding are named in a report; the list of all stands beside it. */
export const mostListed = 20

/** 3, 4, 5, 9 as `3–5, 9`; two neighbours stay apart. @param rows rising */
export function inRanges(rows: readonly number[]): string {
  const ranges: [number, number][] = []
  for (const row of rows) {
    const last = ranges.at(-1)
    if (last !== undefined && row === last[1] + 1) last[1] = row
    else ranges.push([row, row])
  }
  return ranges
    .map(([from, to]) => (from === to ? `${from}` : to === from + 1 ? `${from}, ${to}` : `${from}–${to}`))
    .join(', ')
}

/**
 * The line of the file, or row of the sheet, of the first row; undefined where rows are no lines.
 *
 * @param mended the file holds rows that were set aside and come again
 */
export function firstLine({ form }: Pick<RecordFile, 'form'>, mended: boolean): number | undefined {
  if (mended) return 2
  if (form.format === 'parquet' || form.format === 'jsonl') return undefined
  return form.skip + (form.header === true && form.format !== 'fixed' ? 2 : 1)
}
