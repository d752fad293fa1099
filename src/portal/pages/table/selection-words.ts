/**
 * What is selected, dimension by dimension, in words: “16 of 170”, “Mali, Senegal”, “2015–2024, newest”.
 */
import type { Asked } from './asked.ts'

/** One dimension's part of the selection. */
export function selectionWords(asked: Asked, dimension: string): string {
  const { ctx, table, codes, name, view } = asked
  const { f, m } = ctx
  const text = m.tables
  const known = codes.get(dimension) ?? []
  const chosen = view.query.where?.[dimension]
  const listed =
    chosen === undefined
      ? undefined
      : chosen.length <= 6
        ? f.list(chosen.map((code) => name(dimension, code)))
        : text.someOf(f.number(chosen.length), f.number(known.length))
  if (dimension !== table.dimensions.at(-1)) {
    if (listed !== undefined) return listed
    return known.length === 1 ? name(dimension, known[0] ?? '') : text.allOf(f.number(known.length))
  }
  const { from, to, latest } = view.query
  const period = (code: string): string => name(dimension, code)
  const range =
    from !== undefined && to !== undefined
      ? f.range(period(from), period(to))
      : from !== undefined
        ? text.since(period(from))
        : to !== undefined
          ? text.until(period(to))
          : undefined
  const parts = [listed, range, latest === true ? text.newest : undefined].filter((p) => p !== undefined)
  return parts.length === 0 ? text.allOf(f.number(known.length)) : parts.join(', ')
}
