/**
 * Make text safe inside XML and HTML, in elements and in quoted attributes.
 */
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Replace the four characters that mean something in markup. */
export function escape(text: string): string {
  return text.replace(/[&<>"]/g, (c) => entities[c] ?? c)
}
