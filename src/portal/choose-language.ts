/**
 * The language that suits a reader best, from the browser's Accept-Language (RFC 9110, 12.5.4).
 */
import type { Language } from '../standards/labels.ts'

/** The first of the reader's languages that is offered, by weight; the first offered where none is. */
export function chooseLanguage(header: string | undefined, offered: readonly Language[]): Language {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...rest] = part.trim().split(';')
      const weight = rest.map((r) => /^\s*q=([\d.]+)\s*$/.exec(r)?.[1]).find((q) => q !== undefined)
      return { tag: tag.toLowerCase().split('-')[0] ?? '', weight: weight === undefined ? 1 : Number(weight) }
    })
    .filter((w) => w.weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
  for (const { tag } of wanted) {
    const found = offered.find((l) => l === tag)
    if (found !== undefined) return found
  }
  return offered[0] ?? 'en'
}
