/**
 * What a person may have meant: codes that are one or two slips of the pen away from what was written, nearest first.
 */
import { editDistance } from './edit-distance.ts'

/** At most `limit` of `known` that are near `written`, whatever their case, or contain it. */
export function nearCodes(written: string, known: readonly string[], limit = 3): readonly string[] {
  const wanted = written.toLowerCase()
  const reach = wanted.length < 4 ? 1 : 2
  const far = (code: string): number =>
    wanted.length > 3 && code.includes(wanted) ? 1 : editDistance(wanted, code, reach)
  return known
    .map((code) => ({ code, slips: far(code.toLowerCase()) }))
    .filter(({ slips }) => slips <= reach)
    .toSorted((a, b) => a.slips - b.slips || (a.code < b.code ? -1 : 1))
    .slice(0, limit)
    .map(({ code }) => code)
}
