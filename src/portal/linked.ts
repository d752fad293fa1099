/**
 * Links inside sentences. Messages are plain text in three languages; a number or a name in them can carry an address, which
 * travels in three private marks until `RichText` turns it into a link, or `unlinked` drops it.
 */

/** Give `text` an address; without one it stays as it is. */
export function linked(text: string, href: string | undefined): string {
  return href === undefined ? text : `\uE000${href}\uE001${text}\uE002`
}
