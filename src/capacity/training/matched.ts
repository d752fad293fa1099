/** Sheets of the same person in the same course on several occasions, side by side. */
import type { Occasion } from './read-answers.ts'
import type { Sheet } from './scores.ts'

/** One row a person and course that has a sheet on each of `occasions`, in their order. */
export function matched(
  sheets: readonly Sheet[],
  occasions: readonly Occasion[],
): readonly (readonly Sheet[])[] {
  const taken = Map.groupBy(sheets, (sheet) => `${sheet.course} ${sheet.person}`)
  return [...taken.values()].flatMap((own) => {
    const row = occasions.flatMap((occasion) => own.find((sheet) => sheet.occasion === occasion) ?? [])
    return row.length === occasions.length ? [row] : []
  })
}
