/**
 * Break a label into lines that fit, between words; a word too long for its line is cut with an ellipsis.
 */
import { textWidth } from './text-width.ts'

/** Lines of `text` no wider than `width` pixels at `size`; at most `most` lines, the last one ending in “…” if text remains. */
export function wrap(text: string, width: number, size = 13, most = 2): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && textWidth(`${last} ${word}`, size) <= width)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  const kept = lines.slice(0, most)
  return kept.map((line, i) => {
    const more = i === most - 1 && lines.length > most
    if (!more && textWidth(line, size) <= width) return line
    let cut = line
    while (cut.length > 1 && textWidth(`${cut}…`, size) > width) cut = cut.slice(0, -1)
    return `${cut.trimEnd()}…`
  })
}
