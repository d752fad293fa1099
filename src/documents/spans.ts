/**
 * A sentence with its links (portal/linked.ts) as pieces in order: text, and text with an absolute address.
 */
import type { Text } from './model.ts'

export interface Span {
  readonly text: string
  readonly href?: string
}

/** Take `text` apart; addresses of this site begin at `origin`, and are dropped where there is none. */
export function spans(text: Text, origin: string | undefined): readonly Span[] {
  return text
    .split(/(\uE000[^\uE002]*\uE002)/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const found = /^\uE000([^\uE001]*)\uE001([^\uE002]*)\uE002$/.exec(piece)
      if (found === null) return { text: piece }
      const [, address = '', inner = ''] = found
      const href = absolute(address, origin)
      return href === undefined ? { text: inner } : { text: inner, href }
    })
}

const absolute = (address: string, origin: string | undefined): string | undefined => {
  if (/^https?:\/\//.test(address)) return address
  return origin !== undefined && address.startsWith('/') ? origin + address : undefined
}
