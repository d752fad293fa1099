/**
 * The elements of a page of ours, read off its HTML. Enough for pages that are valid (html-validate says so): every `>` in a
 * text or an attribute is escaped, and attributes stand in double quotes.
 */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** Text until the element's end, without markup; empty for void elements. */
  readonly text: string
  /** Markup until the element's end. */
  readonly inner: string
}

/** All elements with one of the names, in document order; every element where no name is given. */
export function elements(html: string, ...names: readonly string[]): readonly Element[] {
  return [...html.matchAll(/<([a-zA-Z][a-zA-Z0-9-]*)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*\/?>/g)]
    .filter((found) => names.length === 0 || names.includes((found[1] ?? '').toLowerCase()))
    .map((found) => {
      const name = found[1] ?? ''
      const after = (found.index ?? 0) + found[0].length
      const end = found[0].endsWith('/>') ? -1 : html.indexOf(`</${name}>`, after)
      const inner = end < 0 ? '' : html.slice(after, end)
      return {
        name: name.toLowerCase(),
        attributes: Object.fromEntries(
          [...(found[2] ?? '').matchAll(/([^\s=]+)(?:="([^"]*)")?/g)].map((a) => [a[1] ?? '', a[2] ?? '']),
        ),
        text: inner
          .replace(/<[^>]*>/g, ' ')
          .replace(/\s+/g, ' ')
          .trim(),
        inner,
      }
    })
}
