/**
 * XML 1.0 as a stream of marks and texts, as much of it as office documents use: no document type, so no entities of its own.
 *
 * A model to think with: a reel of tape. What is pushed is told at once, but for the last piece, which may go on.
 */

export interface XmlSink {
  /**
   * @param name without its prefix
   * @param raw attributes as they are written
   */
  open(name: string, raw: string): void
  close(name: string): void
  text(text: string): void
}

/** What is no XML, or too much of it in one piece. */
export class XmlError extends Error {}

/** In characters; a cell of a spreadsheet has 32,767 at most. */
const longestPiece = 1 << 20
const mark = /<(\/?)(?:[^\s/>"'=:]+:)?([^\s/>"'=]+)((?:[^>"'/]|"[^"]*"|'[^']*'|\/(?!>))*)(\/?)>/y
const wrapped = [
  { from: '<!--', to: '-->', text: false },
  { from: '<![CDATA[', to: ']]>', text: true },
  { from: '<?', to: '?>', text: false },
]

export interface XmlScanner {
  push(text: string): void
  /** @throws XmlError where a mark is open */
  end(): void
}

/** @throws XmlError (from `push` and `end`) */
export function xmlScanner(sink: XmlSink): XmlScanner {
  let rest = ''
  let depth = 0
  /** Tell one piece that starts at `at`; gives where the next one starts, or -1 where it is not whole yet. */
  const piece = (at: number): number => {
    if (rest[at] !== '<') {
      const end = rest.indexOf('<', at)
      if (end < 0) return -1
      sink.text(plainText(rest.slice(at, end)))
      return end
    }
    if (rest[at + 1] === '!' || rest[at + 1] === '?') return wrappedPiece(at)
    mark.lastIndex = at
    const found = mark.exec(rest)
    if (found === null) return -1
    const [, closing, name = '', raw = '', empty] = found
    if (closing === '/') {
      depth -= 1
      if (depth < 0) throw new XmlError('a mark is closed that was not opened')
      sink.close(name)
    } else {
      depth += 1
      sink.open(name, raw)
      if (empty === '/') {
        depth -= 1
        sink.close(name)
      }
    }
    return mark.lastIndex
  }
  const wrappedPiece = (at: number): number => {
    const kind = wrapped.find(({ from }) => rest.startsWith(from, at))
    if (kind === undefined) {
      if (rest.length - at < 9) return -1
      throw new XmlError('a document type, or a mark that is none')
    }
    const end = rest.indexOf(kind.to, at + kind.from.length)
    if (end < 0) return -1
    if (kind.text) sink.text(rest.slice(at + kind.from.length, end))
    return end + kind.to.length
  }
  return {
    push: (text) => {
      rest += text
      let at = 0
      while (at < rest.length) {
        const next = piece(at)
        if (next < 0) break
        at = next
      }
      rest = rest.slice(at)
      if (rest.length > longestPiece) throw new XmlError('a piece that does not end')
    },
    end: () => {
      if (rest.trim() !== '' || depth !== 0) throw new XmlError('it stops in the middle')
    },
  }
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** Text with its references resolved (XML 1.0, 4.1 and 4.6). */
export const plainText = (text: string): string =>
  text.includes('&')
    ? text.replaceAll(
        /&(?:#x([\dA-Fa-f]+)|#(\d+)|(\w+));/g,
        (whole, hex?: string, decimal?: string, name?: string) => {
          if (name !== undefined) return named[name] ?? whole
          const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
          return code <= 0x10ffff ? String.fromCodePoint(code) : whole
        },
      )
    : text

const pair = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/** Attributes by name, prefixes kept. */
export function attributes(raw: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const [, name = '', double, single] of raw.matchAll(pair))
    found.set(name, plainText(double ?? single ?? ''))
  return found
}
