/**
 * Text that XML 1.0 can hold: control characters, which some files bring along, are left out (section 2.2 of the standard).
 */

/** Drop what XML refuses. */
export function plainText(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '').replace(/\p{Cs}/gu, '')
}
