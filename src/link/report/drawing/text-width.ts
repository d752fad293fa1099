/**
 * How wide a text will be, without a browser: an upper estimate for sans-serif fonts, so that what fits by it fits everywhere.
 */
const slim = /[ijlI|.,:;'’!()[\]\-–ft\s]/u
const wide = /[mwMW%@ŒœÆæ−+±…→↑]/u

/** Estimate the width of `text` in pixels at a font size. */
export function textWidth(text: string, size: number): number {
  let em = 0
  for (const c of text) em += slim.test(c) ? 0.35 : wide.test(c) ? 0.95 : c === c.toLowerCase() ? 0.61 : 0.71
  return em * size
}

/** Cut `text` with an ellipsis where it is wider than `room` pixels. */
export function fit(text: string, room: number, size: number): string {
  if (textWidth(text, size) <= room) return text
  const letters = Array.from(text)
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, size) > room) letters.pop()
  return `${letters.join('').trimEnd()}…`
}

/** Break `text` between words into lines of at most `room` pixels, `most` of them; the last one is cut where more would follow. */
export function wrap(text: string, room: number, size: number, most: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line === '' || lines.length === most - 1 || textWidth(longer, size) <= room) line = longer
    else {
      lines.push(line)
      line = word
    }
  }
  return [...lines, line].map((l) => fit(l, room, size))
}
