/**
 * How wide a text will be, without a browser: an upper estimate after the advance widths of DejaVu Sans, the widest of
 * the fonts that readers' systems put in place of `system-ui`. Labels that fit by this measure fit everywhere.
 */
const narrow = new Set("ijlI|.,:;'’!()[]-–  \u202f\u00a0ft")
const broad = new Set('mwMWŒœ%@')

/** Estimate the width of `text` in pixels at a font size; bold text is about a tenth wider. */
export function textWidth(text: string, size: number, bold = false): number {
  let em = 0
  for (const c of text) {
    if (narrow.has(c)) em += 0.35
    else if (broad.has(c)) em += 0.95
    else if (c >= '0' && c <= '9') em += 0.636
    else em += c === c.toLowerCase() ? 0.6 : 0.7
  }
  return em * size * (bold ? 1.1 : 1)
}
