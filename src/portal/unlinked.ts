/**
 * A sentence without its links (linked.ts), for descriptions, captions and pictures.
 */

/** Drop addresses, keep the text. */
export function unlinked(text: string): string {
  return text.replace(/\uE000[^\uE001]*\uE001([^\uE002]*)\uE002/g, '$1')
}
