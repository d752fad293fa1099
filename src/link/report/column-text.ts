/**
 * The name of a column in the language of the report, where it is one of those that most registers have.
 */
import type { Voice } from './voice.ts'

/** `age_band`, `Age band` and `AGE-BAND` are one. */
const plain = (column: string): string =>
  column
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_')

/** The word for a column; its own name where there is none. */
export function columnText(voice: Voice, column: string): string {
  const words: Readonly<Record<string, string>> = voice.w.columns
  return words[plain(column)] ?? column
}
